package org.claimgraph.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.analyse.Trees;
import org.claimgraph.text.Span;

/**
 * The cue of one attribution, looked up and placed.
 *
 * @param sentence in which the cue stands, or the content where there is no cue
 * @param head token of the cue's main word; empty where there is no cue
 * @param lemma of the cue: a phrase of the lexicon, or the lemma of its head
 */
record CueReading(int sentence, OptionalInt head, Optional<Cue> cue, String lemma, boolean negated) {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "without");

    static CueReading of(AttributionSpans spans, Trees trees, CueLexicon lexicon) {
        if (spans.cue().isEmpty()) {
            return new CueReading(
                    sentence(trees, spans.content().getFirst()), OptionalInt.empty(), Optional.empty(), "", false);
        }
        int sentence = sentence(trees, spans.cue().getFirst());
        SentenceTree tree = trees.get(sentence);
        List<Integer> tokens = spans.cue().stream()
                .flatMap(span -> tree.in(span).stream())
                .distinct()
                .sorted()
                .toList();
        Optional<CueLexicon.Found> found = tokens.stream()
                .filter(token -> !tree.relation(token).equals("aux"))
                .flatMap(token -> lexicon.at(tree, token).stream())
                .max(Comparator.comparingInt((CueLexicon.Found f) -> words(f))
                        .thenComparingInt(f -> -depth(tree, f.head()))
                        .thenComparingInt(f -> -f.head()));
        OptionalInt head = found.isPresent() ? OptionalInt.of(found.get().head()) : mainWord(tree, tokens);
        boolean negated = head.isPresent() && tree.isNegated(head.getAsInt())
                || tokens.stream()
                        .filter(t -> head.isEmpty() || t < head.getAsInt())
                        .anyMatch(t -> NEGATIONS.contains(CueLexicon.lemma(tree, t)));
        String lemma = found.map(f -> f.cue().phrase())
                .orElseGet(() -> head.isPresent() ? CueLexicon.lemma(tree, head.getAsInt()) : "");
        return new CueReading(sentence, head, found.map(CueLexicon.Found::cue), lemma, negated);
    }

    private static int sentence(Trees trees, Span span) {
        return Math.min(trees.sentenceAt(span.begin()).orElse(trees.size() - 1), trees.size() - 1);
    }

    private static int words(CueLexicon.Found found) {
        return (int) found.cue().phrase().chars().filter(c -> c == ' ').count();
    }

    private static int depth(SentenceTree tree, int token) {
        int depth = 0;
        for (int at = token;
                at >= 0 && depth <= tree.size();
                at = tree.token(at).head()) {
            depth++;
        }
        return depth;
    }

    private static OptionalInt mainWord(SentenceTree tree, List<Integer> tokens) {
        return tokens.stream()
                .filter(tree::isVerb)
                .findFirst()
                .or(() -> tokens.stream().findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
