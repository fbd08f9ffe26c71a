package org.claimgraph.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.text.Span;

/**
 * Different people with one name: whoever by the text holds an office of one state ("Australian Senator Chris Coons") is not
 * the bearer of the name whom the gazetteer, or this article before, has in the offices of another.
 */
final class Namesakes {

    private static final Set<String> OF_A_STATE =
            Set.of("senator", "representative", "ambassador", "minister", "judge");

    private final Discourse discourse;

    Namesakes(Discourse discourse) {
        this.discourse = discourse;
    }

    void separate() {
        List<Reference> names = discourse.references().stream()
                .filter(r -> r.kind() == Mention.Kind.NAME && r.only().isPerson())
                .toList();
        for (int i = 0; i < names.size(); i++) {
            Reference name = names.get(i);
            Optional<Referent.Office> office = officeAt(name);
            if (office.isPresent() && contradicts(name.only(), office.get())) {
                Referent namesake = namesake(name, office.get());
                replace(name, namesake, "full name, of another state");
                followers(names.subList(i + 1, names.size()), name)
                        .forEach(follower -> replace(follower, namesake, follower.resolution()));
            }
        }
    }

    /** The office of a state that stands beside this very mention of a full name. */
    private Optional<Referent.Office> officeAt(Reference name) {
        if (name.end() - name.first() < 2) {
            return Optional.empty();
        }
        Span span = discourse.words.span(name.first(), name.end());
        return name.only().offices.stream()
                .filter(office -> office.evidence()
                        .filter(evidence -> evidence.contains(span))
                        .isPresent())
                .filter(this::isOfState)
                .findFirst();
    }

    private boolean isOfState(Referent.Office office) {
        boolean national = OF_A_STATE.contains(office.office())
                || discourse
                        .gazetteer
                        .office(office.office())
                        .filter(o -> o.leads() || o.body().isPresent())
                        .isPresent();
        return national && stateOf(office).isPresent();
    }

    private Optional<String> stateOf(Referent.Office office) {
        return office.body()
                .flatMap(body -> body.entry)
                .filter(Entry::isState)
                .flatMap(entry -> discourse.gazetteer.stateOf(entry.key()));
    }

    private boolean contradicts(Referent person, Referent.Office office) {
        Set<String> known = person.entry.map(this::statesOf).orElseGet(() -> statesBefore(person, office));
        return !known.isEmpty() && !known.contains(stateOf(office).orElseThrow());
    }

    private Set<String> statesOf(Entry person) {
        return person.tenures().stream()
                .flatMap(tenure -> discourse.gazetteer.stateOf(tenure.body()).stream())
                .collect(Collectors.toSet());
    }

    /** The states of the offices that the article gave the person before this one. */
    private Set<String> statesBefore(Referent person, Referent.Office office) {
        Set<String> states = new HashSet<>();
        for (Referent.Office earlier : person.offices) {
            if (earlier == office) {
                break;
            }
            if (isOfState(earlier)) {
                stateOf(earlier).ifPresent(states::add);
            }
        }
        return states;
    }

    private Referent namesake(Reference name, Referent.Office office) {
        Referent bearer = name.only();
        Referent state = office.body().orElseThrow();
        Referent namesake = discourse.named(
                "namesake:" + bearer.label + ":" + state.label,
                EntityType.PERSON,
                bearer.label,
                bearer.gender,
                discourse.words.span(name.first(), name.end()));
        namesake.namesake = true;
        namesake.state = Optional.of(state);
        namesake.names.add(bearer.label);
        namesake.offices.add(office);
        bearer.offices.remove(office);
        return namesake;
    }

    /** Surnames alone, up to where the name stands in full again. */
    private static List<Reference> followers(List<Reference> after, Reference name) {
        return after.stream()
                .takeWhile(r -> r.only() != name.only() || r.end() - r.first() == 1)
                .filter(r -> r.only() == name.only())
                .toList();
    }

    private void replace(Reference old, Referent namesake, String how) {
        discourse.replace(
                old,
                new Reference(
                        old.first(),
                        old.end(),
                        old.head(),
                        old.kind(),
                        List.of(namesake),
                        how,
                        Math.min(0.8, old.confidence())));
    }
}
