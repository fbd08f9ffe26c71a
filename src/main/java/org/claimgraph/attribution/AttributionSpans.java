package org.claimgraph.attribution;

import java.util.List;
import org.claimgraph.text.Span;

/**
 * The words of an attribution, before anybody asks who the source is.
 *
 * @param source empty where the text names none ("reportedly", "it was said that")
 * @param cue may be empty (a quotation under its speaker's portrait)
 * @param content at least one fragment; several where the cue interrupts it
 * @param confidence the model's calibrated probability that content and source are right, 0 to 1
 */
public record AttributionSpans(List<Span> source, List<Span> cue, List<Span> content, double confidence) {

    public AttributionSpans {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a content");
        }
    }

    /** The same, with other words as its content. */
    public AttributionSpans withContent(List<Span> words) {
        return new AttributionSpans(source, cue, words, confidence);
    }

    /** The same with nobody named as its source. */
    public AttributionSpans withoutSource() {
        return new AttributionSpans(List.of(), cue, content, confidence);
    }
}
