package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.text.Span;

/** The words of a source to those who speak: at least one, unnamed if need be. */
final class SpeakerResolver {

    private static final Set<String> NAMING = Set.of("appos", "flat", "nmod", "compound", "dep");
    private static final int DEPTH = 4;

    private final Discourse discourse;
    private final Words words;
    private final Statements statements;
    private final List<Speech> speeches;
    private final Antecedents antecedents;
    private final Coordinates coordinates;
    private final ImpliedSource implied;
    private final Principals principals;
    private final FirstPerson firstPerson;

    SpeakerResolver(Discourse discourse, Statements statements, List<Speech> speeches) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.statements = statements;
        this.speeches = speeches;
        this.antecedents = new Antecedents(discourse);
        this.coordinates = new Coordinates(discourse);
        this.implied = new ImpliedSource(discourse);
        this.principals = new Principals(discourse);
        this.firstPerson = new FirstPerson(discourse, speeches);
    }

    /** For each speech, in their order. */
    List<List<Referent>> speakers() {
        List<List<Referent>> found = new ArrayList<>();
        for (Speech speech : speeches) {
            Set<Referent> known = known(speech, DEPTH);
            found.add(known.isEmpty() ? List.of(unnamed(speech)) : List.copyOf(known));
        }
        firstPerson.mention(found);
        return found;
    }

    private Set<Referent> known(Speech speech, int depth) {
        List<Integer> heads = speech.source().isEmpty() ? implied.of(speech) : Sources.headsOf(words, speech.source());
        Set<Integer> inside = inside(speech);
        Set<Referent> found = new LinkedHashSet<>();
        for (int head : heads) {
            List<Referent> speakers = speakers(head, inside, depth);
            found.addAll(speakers);
            coordinates.of(head, inside).stream()
                    .filter(also -> speakers.stream()
                            .anyMatch(s -> s.isPerson() == also.only().isPerson()))
                    .forEach(also -> found.add(acting(also)));
        }
        if (found.size() > 1) {
            found.removeIf(r -> r.type == EntityType.UNNAMED);
        }
        return found;
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
        if (depth == 0) {
            return List.of();
        }
        if (antecedents.isRelative(head)) {
            List<Referent> meant = antecedents
                    .of(head)
                    .map(noun -> speakers(noun, before(head), depth - 1))
                    .orElse(List.of());
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        if (firstPerson.is(head)) {
            return firstPerson
                    .around(head)
                    .map(speech -> List.copyOf(known(speech, depth - 1)))
                    .orElseGet(() -> firstPerson.writer(head).stream().toList());
        }
        return described(head, inside, depth);
    }

    /** All of the sentence that stands before the token. */
    private Set<Integer> before(int token) {
        Set<Integer> before = new LinkedHashSet<>();
        for (int i = words.begin(words.sentence(token)); i < token; i++) {
            before.add(i);
        }
        return before;
    }

    private List<Referent> described(int head, Set<Integer> inside, int depth) {
        Optional<Reference> reference = discourse.covering(head);
        Optional<Reference> name = reference.filter(r -> r.kind() == Mention.Kind.NAME);
        if (name.isPresent()) {
            return List.of(acting(name.get()));
        }
        Optional<Referent> named = namedBy(head, inside).or(() -> namedAfterComma(head, inside));
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (reference.isPresent() && reference.get().only().type != EntityType.UNNAMED) {
            return reference.get().referents();
        }
        Optional<Referent> principal = statements.issuerOf(head).or(() -> principals.government(head));
        if (principal.isPresent()) {
            return List.of(principal.get());
        }
        List<Referent> above = words.relation(head).equals("appos") && words.head(head) >= 0
                ? speakers(words.head(head), inside, depth - 1)
                : List.of();
        return above.stream().anyMatch(r -> r.type != EntityType.UNNAMED)
                ? above
                : reference
                        .map(Reference::referents)
                        .map(r -> principals.spokesman(head, r))
                        .orElse(List.of());
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

    /** "The activist Flavia Elphberg", "state news agency Zenda Press", where the tree hangs the name on the noun. */
    private Optional<Referent> namedBy(int head, Set<Integer> inside) {
        for (int child : words.children(head)) {
            boolean naming = NAMING.contains(words.relation(child));
            boolean free = words.children(child).stream()
                    .noneMatch(c -> words.relation(c).equals("case"));
            Optional<Referent> named = discourse
                    .covering(child)
                    .filter(r -> r.kind() == Mention.Kind.NAME)
                    .filter(r -> r.only().isPerson() || r.only().isBody() && r.first() == head + 1)
                    .map(Reference::only);
            if (naming && free && inside.contains(child) && named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "The UN's rights chief, Flavia Elphberg": the person right after the comma of the source, whatever the tree says. */
    private Optional<Referent> namedAfterComma(int head, Set<Integer> inside) {
        int end = words.end(words.sentence(head));
        for (int i = head + 1; i + 1 < end && inside.contains(i + 1); i++) {
            if (words.token(i).form().equals(",")) {
                int name = i + 1;
                return discourse
                        .covering(name)
                        .filter(r -> r.kind() == Mention.Kind.NAME && r.first() == name)
                        .map(Reference::only)
                        .filter(Referent::isPerson)
                        .filter(person -> isSingular(head));
            }
        }
        return Optional.empty();
    }

    private boolean isSingular(int head) {
        return !words.token(head).xpos().endsWith("S");
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
