package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/**
 * “It is late,” she said, but nobody heard her: what follows a whole quotation and its cue in the same sentence, outside
 * quotation marks, is the writer's. In the training articles people left such a fragment out in 44 of 59 cases where the model
 * took it for content.
 */
final class Narration {

    private Narration() {}

    static AttributionSpans without(Passage p, AttributionSpans one) {
        List<Span> kept = new ArrayList<>();
        for (Span fragment : one.content()) {
            if (kept.isEmpty() || !follows(p, kept.getLast(), one.cue(), fragment)) {
                kept.add(fragment);
            }
        }
        return one.withContent(kept);
    }

    private static boolean follows(Passage p, Span before, List<Span> cue, Span fragment) {
        return cue.stream()
                .anyMatch(said -> before.end() <= said.begin()
                        && said.end() <= fragment.begin()
                        && p.sentence[p.firstAt(said.begin())] == p.sentence[p.firstAt(fragment.begin())]
                        && words(p, before).allMatch(p::inQuote)
                        && words(p, fragment).noneMatch(p::inQuote));
    }

    private static IntStream words(Passage p, Span fragment) {
        return IntStream.range(p.firstAt(fragment.begin()), p.firstAt(fragment.end()))
                .filter(i -> p.upos[i] != Relations.PUNCT);
    }
}
