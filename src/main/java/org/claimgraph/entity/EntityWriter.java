package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Tenure;
import org.claimgraph.text.Span;

/** Referents and references of one article to its {@link Entities}: keys, sorted lists, mentions that do not cross. */
final class EntityWriter {

    private final Discourse discourse;
    private final EntityKeys naming;
    private final Map<Referent, String> keys = new LinkedHashMap<>();

    EntityWriter(Discourse discourse) {
        this.discourse = discourse;
        this.naming = new EntityKeys(discourse);
    }

    Entities write(List<List<Referent>> speakers) {
        Set<Referent> speaking = new HashSet<>();
        speakers.forEach(speaking::addAll);
        List<Mention> mentions = mentions(speaking);
        List<List<String>> speakerKeys = speakers.stream()
                .map(s -> s.stream().map(this::key).distinct().toList())
                .toList();
        discourse.cited().forEach(this::key);
        List<Role> roles = roles();
        return new Entities(entities(), mentions, roles, speakerKeys);
    }

    /** Unnamed referents are mentioned only if they speak; the rest of them are of no interest. */
    private List<Mention> mentions(Set<Referent> speaking) {
        List<Mention> found = new ArrayList<>();
        for (Reference reference : discourse.references()) {
            List<Referent> shown = reference.referents().stream()
                    .filter(r -> r.type != EntityType.UNNAMED || speaking.contains(r))
                    .toList();
            Span span = discourse.words.span(reference.first(), reference.end());
            if (!shown.isEmpty()
                    && found.stream().skip(Math.max(0, found.size() - 6)).noneMatch(m -> crosses(m.span(), span))) {
                List<String> entities = shown.stream().map(this::key).distinct().toList();
                found.add(
                        new Mention(span, reference.kind(), entities, reference.resolution(), reference.confidence()));
            }
        }
        found.sort(Comparator.comparing(
                Mention::span,
                Comparator.comparingInt(Span::begin)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed())));
        return found;
    }

    private static boolean crosses(Span a, Span b) {
        return a.overlaps(b) && !a.contains(b) && !b.contains(a) || a.equals(b);
    }

    private String key(Referent referent) {
        return keys.computeIfAbsent(referent, naming::of);
    }

    private List<Role> roles() {
        List<Role> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Map.Entry<Referent, String> each : List.copyOf(keys.entrySet())) {
            for (Referent.Office office : each.getKey().offices) {
                Optional<String> body = office.body().map(this::key);
                if (said.add(each.getValue() + " " + office.title() + " " + body)) {
                    found.add(new Role(each.getValue(), office.title(), body, office.speaksFor(), office.evidence()));
                }
            }
            listedSpokesperson(each.getKey()).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Role::person).thenComparing(Role::title).thenComparing(r -> r.organization()
                .orElse("")));
        return found;
    }

    /** Where the text does not say for whom a known spokesperson speaks, the gazetteer does. */
    private Optional<Role> listedSpokesperson(Referent person) {
        if (person.offices.stream().anyMatch(o -> o.speaksFor() && o.body().isPresent()) || person.entry.isEmpty()) {
            return Optional.empty();
        }
        int year = discourse.year;
        Entry entry = person.entry.get();
        return entry.tenures().stream()
                .filter(t -> year < 0 ? t.until() == Integer.MAX_VALUE : t.includes(year))
                .filter(this::speaks)
                .findFirst()
                .flatMap(t -> discourse
                        .gazetteer
                        .entry(t.body())
                        .map(body -> discourse.of(body, person.first))
                        .map(body -> new Role(key(person), t.title(), Optional.of(key(body)), true, Optional.empty())));
    }

    private boolean speaks(Tenure tenure) {
        return discourse.gazetteer.offices().get(tenure.title()).stream().anyMatch(o -> o.speaksFor());
    }

    private List<Entity> entities() {
        Map<String, Entity> found = new TreeMap<>();
        keys.forEach((referent, key) -> found.merge(key, entity(referent, key), EntityWriter::joined));
        return List.copyOf(found.values());
    }

    private static Entity entity(Referent referent, String key) {
        TreeSet<String> names = new TreeSet<>(referent.names);
        referent.entry.ifPresent(e -> names.addAll(e.names()));
        names.remove(referent.label);
        return new Entity(key, referent.type, referent.label, List.copyOf(names), referent.entry.map(Entry::iri));
    }

    /** Two spellings of one key. */
    private static Entity joined(Entity a, Entity b) {
        TreeSet<String> names = new TreeSet<>(a.names());
        names.addAll(b.names());
        names.add(b.label());
        names.remove(a.label());
        return new Entity(
                a.key(), a.type(), a.label(), List.copyOf(names), a.gazetteer().or(b::gazetteer));
    }
}
