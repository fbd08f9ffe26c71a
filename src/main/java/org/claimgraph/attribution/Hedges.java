package org.claimgraph.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.text.Span;

/** The adverb that weakens an ascription: in the cue, on the cue, or on the content's own verb. */
final class Hedges {

    private final Set<String> words = WordList.words(Hedges.class, "hedges.txt");

    Optional<String> of(AttributionSpans spans, CueReading reading, SentenceTree tree) {
        Stream<Integer> inCue = spans.cue().stream().flatMap(span -> tree.in(span).stream());
        Stream<Integer> onCue = reading.head().stream().boxed().flatMap(head -> tree.children(head).stream());
        Stream<Integer> onContent = spans.content().stream().limit(1).flatMap(span -> around(tree, span));
        return Stream.of(inCue, onCue, onContent)
                .flatMap(tokens -> tokens)
                .map(token -> tree.token(token).form().toLowerCase(Locale.ROOT))
                .filter(words::contains)
                .findFirst();
    }

    /** The word before the content and the adverbs on its main word. */
    private static Stream<Integer> around(SentenceTree tree, Span content) {
        List<Integer> tokens = tree.in(content);
        if (tokens.isEmpty()) {
            return Stream.of();
        }
        Stream<Integer> before =
                IntStream.of(tokens.getFirst() - 1).filter(t -> t >= 0).boxed();
        Stream<Integer> adverbs = tokens.stream()
                .filter(token -> !tokens.contains(tree.token(token).head()))
                .flatMap(root -> tree.children(root, Set.of("advmod")).stream());
        return Stream.concat(before, adverbs);
    }
}
