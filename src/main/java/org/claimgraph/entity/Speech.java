package org.claimgraph.entity;

import java.util.List;
import org.claimgraph.text.Span;

/**
 * The words of one attribution, as far as resolving its speaker needs them: whose source is to be resolved, and where "I"
 * means that speaker.
 *
 * @param source empty where the text names none
 * @param cue may be empty
 * @param content at least one fragment
 */
public record Speech(List<Span> source, List<Span> cue, List<Span> content) {

    public Speech {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
