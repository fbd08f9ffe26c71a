package org.claimgraph.attribution.corpus;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/** Attributions without those that stand wholly inside the content of another, as corpora mark them. */
public final class Outermost {

    private Outermost() {}

    public static List<AttributionSpans> of(List<AttributionSpans> all) {
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other != one && holds(other, one)))
                .toList();
    }

    /** True if every word of {@code inner} is in the content of {@code outer}. */
    public static boolean holds(AttributionSpans outer, AttributionSpans inner) {
        List<Span> spans = new ArrayList<>(inner.source());
        spans.addAll(inner.cue());
        spans.addAll(inner.content());
        return spans.stream().allMatch(span -> outer.content().stream().anyMatch(c -> c.contains(span)));
    }
}
