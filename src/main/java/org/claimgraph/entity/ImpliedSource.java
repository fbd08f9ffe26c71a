package org.claimgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.text.Span;

/**
 * Who speaks where an attribution has a cue but no source: the subject of the cue's verb ("He changed course and now
 * <i>blames</i> …"), the name right after it ("reported AFP"), the owner of a noun ("Putin's <i>promise</i>"). A passive or
 * an adverb ("reportedly") has no speaker, and none is made up.
 */
final class ImpliedSource {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> BE_OR_HAVE = Set.of("be", "have");

    private final Discourse discourse;
    private final Words words;

    ImpliedSource(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
    }

    /** Tokens that stand for the speakers; none if the text leaves them open. */
    List<Integer> of(Speech speech) {
        for (Span span : speech.cue()) {
            int[] range = words.range(span);
            for (int i = range[0]; i < range[1]; i++) {
                if (isVerb(i)) {
                    return subjects(i, range[1], speech);
                }
            }
            for (int i = range[0]; i < range[1]; i++) {
                if (words.is(i, "NOUN")) {
                    return owner(i);
                }
            }
        }
        return List.of();
    }

    private boolean isVerb(int i) {
        return words.token(i).xpos().startsWith("VB") && !words.relation(i).startsWith("aux");
    }

    private List<Integer> owner(int noun) {
        return words.children(noun).stream()
                .filter(i -> words.relation(i).equals("nmod:poss"))
                .toList();
    }

    private List<Integer> subjects(int verb, int afterCue, Speech speech) {
        int sentence = words.sentence(verb);
        int base = words.begin(sentence);
        SentenceTree tree = discourse.tree(sentence);
        if (tree.isPassive(verb - base)) {
            return List.of();
        }
        List<Integer> agents = tree.agents(verb - base).stream()
                .map(i -> base + i)
                .filter(i -> !isInside(i, speech.content()) && !isPlaceOfNoun(verb, i))
                .toList();
        if (!agents.isEmpty()) {
            return agents;
        }
        return inverted(afterCue, speech)
                .or(() -> ofAuxiliary(verb))
                .or(() -> withRelativeClause(verb))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean isInside(int token, List<Span> content) {
        return content.stream().anyMatch(span -> span.contains(words.span(token)));
    }

    /** "Talks in Paris seeking": the parser may hang the participle on the place. */
    private boolean isPlaceOfNoun(int verb, int noun) {
        return words.head(verb) == noun
                && words.children(noun).stream().anyMatch(i -> words.relation(i).equals("case"));
    }

    /** "…, reported AFP": what is said stands before the cue, the speaker right after it. */
    private Optional<Integer> inverted(int afterCue, Speech speech) {
        boolean saidBefore = !speech.content().isEmpty()
                && speech.content().getFirst().begin()
                        < words.span(afterCue - 1).begin();
        if (!saidBefore || afterCue >= words.size() || words.sentence(afterCue) != words.sentence(afterCue - 1)) {
            return Optional.empty();
        }
        int first = words.is(afterCue, "DET") && afterCue + 1 < words.size() ? afterCue + 1 : afterCue;
        return discourse
                .covering(first)
                .filter(r ->
                        r.first() <= first && r.only().isPerson() || r.only().isBody())
                .map(Reference::head);
    }

    /** "He has since, however, changed": parsers take such an auxiliary for a verb of its own. */
    private Optional<Integer> ofAuxiliary(int verb) {
        int at = verb;
        for (int steps = 0; steps < 3 && words.head(at) >= 0; steps++) {
            int above = words.head(at);
            if (words.relation(at).equals("parataxis") && BE_OR_HAVE.contains(words.lemma(above)) && above < at) {
                return words.children(above).stream().filter(words::isSubject).findFirst();
            }
            if (!words.relation(at).equals("conj")) {
                return Optional.empty();
            }
            at = above;
        }
        return Optional.empty();
    }

    /** "The leader who claims to have won said": the finite verb after a relative clause belongs to the noun before it. */
    private Optional<Integer> withRelativeClause(int verb) {
        if (!FINITE.contains(words.token(verb).xpos())) {
            return Optional.empty();
        }
        int begin = words.begin(words.sentence(verb));
        for (int i = verb - 1; i >= begin; i--) {
            int noun = i;
            boolean has = words.children(i).stream()
                    .anyMatch(c -> words.relation(c).equals("acl:relcl") && noun < c && c < verb);
            if (has && words.isNominal(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
