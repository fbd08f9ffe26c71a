package org.claimgraph.attribution;

import java.util.List;
import java.util.OptionalInt;
import org.claimgraph.text.Span;

/** Which attribution holds which: the innermost whose content holds another's cue and content. */
final class Nesting {

    static OptionalInt of(List<AttributionSpans> all, int index) {
        AttributionSpans inner = all.get(index);
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            if (i != index
                    && holds(all.get(i), inner)
                    && !holds(inner, all.get(i))
                    && (best < 0 || length(all.get(i)) < length(all.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static boolean holds(AttributionSpans outer, AttributionSpans inner) {
        return isInside(inner.cue(), outer.content())
                && isInside(inner.content(), outer.content())
                && isInside(inner.source(), outer.content())
                && !inner.cue().isEmpty();
    }

    private static boolean isInside(List<Span> spans, List<Span> outer) {
        return spans.stream().allMatch(span -> outer.stream().anyMatch(o -> o.contains(span)));
    }

    private static int length(AttributionSpans spans) {
        return spans.content().stream().mapToInt(Span::length).sum();
    }

    private Nesting() {}
}
