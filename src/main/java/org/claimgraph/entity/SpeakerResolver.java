package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Office;
import org.claimgraph.text.Span;

/** The words of a source to those who speak: at least one, unnamed if need be. */
final class SpeakerResolver {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");
    private static final Set<String> NAMING = Set.of("appos", "flat", "nmod", "compound", "dep");

    private final Discourse discourse;
    private final Words words;
    private final Statements statements;

    SpeakerResolver(Discourse discourse, Statements statements) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.statements = statements;
    }

    List<Referent> speakers(Speech speech) {
        Set<Referent> found = new LinkedHashSet<>();
        Set<Integer> inside = inside(speech);
        for (int head : Sources.headsOf(words, speech.source())) {
            found.addAll(speakers(head, inside, 0));
        }
        if (found.size() > 1) {
            found.removeIf(r -> r.type == EntityType.UNNAMED);
        }
        return found.isEmpty() ? List.of(unnamed(speech)) : List.copyOf(found);
    }

    private Set<Integer> inside(Speech speech) {
        Set<Integer> inside = new LinkedHashSet<>();
        for (Span span : speech.source()) {
            int[] range = words.range(span);
            for (int i = range[0]; i < range[1]; i++) {
                inside.add(i);
            }
        }
        return inside;
    }

    private List<Referent> speakers(int head, Set<Integer> inside, int depth) {
        if (depth < 4 && RELATIVE.contains(words.lower(head))) {
            Optional<Integer> antecedent = antecedent(head);
            if (antecedent.isPresent()) {
                return speakers(antecedent.get(), inside, depth + 1);
            }
        }
        Optional<Reference> reference = discourse.covering(head);
        Optional<Reference> name = reference.filter(r -> r.kind() == Mention.Kind.NAME);
        if (name.isPresent()) {
            return List.of(acting(name.get()));
        }
        Optional<Referent> person = namedBy(head, inside);
        if (person.isPresent()) {
            return List.of(person.get());
        }
        if (reference.isPresent() && reference.get().only().type != EntityType.UNNAMED) {
            return reference.get().referents();
        }
        return statements
                .issuerOf(head)
                .or(() -> government(head))
                .map(List::of)
                .or(() -> reference.map(Reference::referents).map(r -> spokesman(head, r)))
                .orElse(List.of());
    }

    /** The noun that a relative clause hangs on: "Flavia, who said". */
    private Optional<Integer> antecedent(int pronoun) {
        int verb = words.head(pronoun);
        for (int steps = 0; verb >= 0 && steps < 3; steps++) {
            if (words.relation(verb).startsWith("acl") && words.head(verb) >= 0) {
                return Optional.of(words.head(verb));
            }
            verb = words.head(verb);
        }
        return Optional.empty();
    }

    /** A city or seat that speaks is the body that sits there; anybody else speaks in person. */
    private Referent acting(Reference reference) {
        Optional<Entry> acts = reference
                .only()
                .entry
                .filter(e -> e.kind() == Entry.Kind.CITY)
                .flatMap(city -> city.actsFor().or(() -> seatOf(city)))
                .flatMap(discourse.gazetteer::entry);
        acts.map(body -> discourse.of(body, words.span(reference.first(), reference.end())))
                .ifPresent(body -> discourse.replace(
                        reference,
                        new Reference(
                                reference.first(),
                                reference.end(),
                                reference.head(),
                                Mention.Kind.NAME,
                                List.of(body),
                                "metonym",
                                0.9)));
        return discourse.headedBy(reference.head()).orElse(reference).only();
    }

    private Optional<String> seatOf(Entry city) {
        return city.partOf()
                .flatMap(discourse.gazetteer::entry)
                .filter(state -> state.seat().equals(Optional.of(city.key())))
                .map(Entry::key);
    }

    /** "The activist Flavia Elphberg", where the tree hangs the name on the noun. */
    private Optional<Referent> namedBy(int head, Set<Integer> inside) {
        for (int child : words.children(head)) {
            boolean naming = NAMING.contains(words.relation(child));
            boolean free = words.children(child).stream()
                    .noneMatch(c -> words.relation(c).equals("case"));
            Optional<Referent> person = discourse
                    .covering(child)
                    .filter(r -> r.kind() == Mention.Kind.NAME)
                    .map(Reference::only)
                    .filter(Referent::isPerson);
            if (naming && free && inside.contains(child) && person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** "Belarusian authorities", "the government of Belarus". */
    private Optional<Referent> government(int head) {
        if (!Lexicon.isGovernment(words.lemma(head)) && !Lexicon.isGovernment(words.lower(head))) {
            return Optional.empty();
        }
        Optional<Entry> state = StateModifier.before(discourse, head);
        if (state.isPresent()) {
            return state.map(entry -> discourse.of(entry, words.span(head)));
        }
        int end = words.end(words.sentence(head));
        if (head + 2 < end
                && (words.lower(head + 1).equals("of") || words.lower(head + 1).equals("in"))) {
            return discourse.covering(head + 2).map(Reference::only).filter(r -> r.type == EntityType.GEOPOLITICAL);
        }
        return Optional.empty();
    }

    /** "A Kremlin spokesman": nobody's name, but somebody's words. */
    private List<Referent> spokesman(int head, List<Referent> unnamed) {
        for (Found<Office> found : discourse.at(head, discourse.gazetteer.offices(), true)) {
            Office office = found.values().getFirst();
            Optional<Referent> body = office.speaksFor() ? bodyBeside(head) : Optional.empty();
            if (body.isPresent() && unnamed.getFirst().offices.isEmpty()) {
                String title = words.lower(head);
                unnamed.getFirst()
                        .offices
                        .add(new Referent.Office(
                                title, office.label(), body, false, true, Optional.of(words.span(head))));
            }
        }
        return unnamed;
    }

    private Optional<Referent> bodyBeside(int head) {
        int begin = words.begin(words.sentence(head));
        for (int i = head - 1; i >= Math.max(begin, head - 4); i--) {
            Optional<Referent> body = bodyAt(i);
            if (body.isPresent()) {
                return body;
            }
        }
        int end = words.end(words.sentence(head));
        boolean linked = head + 1 < end && Set.of("for", "of", "at", "from").contains(words.lower(head + 1));
        for (int i = head + 2; linked && i < Math.min(end, head + 6); i++) {
            Optional<Referent> body = bodyAt(i);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> bodyAt(int i) {
        return discourse.covering(i).map(Reference::only).filter(Referent::isBody);
    }

    private Referent unnamed(Speech speech) {
        List<Span> at = !speech.source().isEmpty()
                ? speech.source()
                : !speech.cue().isEmpty() ? speech.cue() : speech.content();
        Span span = at.stream().min(Comparator.naturalOrder()).orElseThrow();
        String label = speech.source().isEmpty() ? "unnamed source" : words(speech.source());
        return new Referent(EntityType.UNNAMED, label, Optional.empty(), Gender.UNKNOWN, span);
    }

    private String words(List<Span> spans) {
        List<String> parts = new ArrayList<>();
        spans.forEach(s -> parts.add(s.in(discourse.analysis.text())));
        return String.join(" ", parts).strip().replaceAll("\\s+", " ");
    }
}
