package org.claimgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer;

/** An article's entities after the user's decisions: whoever has been declared somebody else is that one everywhere. */
final class Decided {

    private final Identities identities;
    private final Gazetteer gazetteer;

    Decided(Identities identities, Gazetteer gazetteer) {
        this.identities = identities;
        this.gazetteer = gazetteer;
    }

    Entities apply(Entities found) {
        if (found.entities().stream().noneMatch(e -> identities.same().containsKey(e.key()))) {
            return found;
        }
        return new Entities(
                entities(found.entities()),
                found.mentions().stream().map(this::mention).toList(),
                found.roles().stream()
                        .map(this::role)
                        .distinct()
                        .sorted(Comparator.comparing(Role::person)
                                .thenComparing(Role::title)
                                .thenComparing(r -> r.organization().orElse("")))
                        .toList(),
                found.speakers().stream().map(this::keys).toList());
    }

    private List<Entity> entities(List<Entity> all) {
        Map<String, Entity> kept = new TreeMap<>();
        for (Entity entity : all) {
            Entity moved = identities.same().containsKey(entity.key()) ? moved(entity) : entity;
            kept.merge(moved.key(), moved, Decided::joined);
        }
        return List.copyOf(kept.values());
    }

    private Entity moved(Entity entity) {
        String key = identities.of(entity.key());
        Optional<Entry> entry = gazetteer.entry(key);
        String label =
                entry.map(Entry::label).orElseGet(() -> identities.labels().getOrDefault(key, entity.label()));
        TreeSet<String> names = new TreeSet<>(entity.names());
        names.add(entity.label());
        entry.ifPresent(e -> names.addAll(e.names()));
        names.remove(label);
        return new Entity(
                key, entry.map(Entry::type).orElse(entity.type()), label, List.copyOf(names), entry.map(Entry::iri));
    }

    private static Entity joined(Entity a, Entity b) {
        TreeSet<String> names = new TreeSet<>(a.names());
        names.addAll(b.names());
        names.add(b.label());
        names.remove(a.label());
        return new Entity(
                a.key(), a.type(), a.label(), List.copyOf(names), a.gazetteer().or(b::gazetteer));
    }

    private Mention mention(Mention mention) {
        List<String> keys = keys(mention.entities());
        boolean changed = !keys.equals(mention.entities());
        String how = changed ? mention.resolution() + ", same-as" : mention.resolution();
        return new Mention(mention.span(), mention.kind(), keys, how, mention.confidence());
    }

    private Role role(Role role) {
        return new Role(
                identities.of(role.person()),
                role.title(),
                role.organization().map(identities::of),
                role.speaksFor(),
                role.evidence());
    }

    private List<String> keys(List<String> keys) {
        return keys.stream().map(identities::of).distinct().toList();
    }
}
