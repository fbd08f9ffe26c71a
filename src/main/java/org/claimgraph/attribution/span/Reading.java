package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/**
 * What was found in a passage, before its neighbours are looked at.
 *
 * @param drafts all, also the rejected ones
 * @param found the accepted ones as spans, in text order of their cues
 */
record Reading(Passage passage, List<Draft> drafts, List<AttributionSpans> found) {

    static AttributionSpans spans(Passage p, Draft draft, double confidence) {
        return new AttributionSpans(
                spans(p, draft.source()),
                List.of(p.span(draft.cue().begin(), draft.cue().end())),
                spans(p, draft.content()),
                confidence);
    }

    static List<Span> spans(Passage p, List<int[]> ranges) {
        return ranges.stream().map(range -> p.span(range[0], range[1])).toList();
    }

    /** The same attribution with one more fragment at the end of its content. */
    static AttributionSpans with(AttributionSpans one, Span fragment) {
        List<Span> content = new ArrayList<>(one.content());
        content.add(fragment);
        return one.withContent(content);
    }
}
