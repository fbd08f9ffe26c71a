package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.entity.Entities;
import org.claimgraph.event.Event;
import org.claimgraph.text.Document;

/** All that was found in one article. */
public record Extraction(
        Analysis analysis,
        List<TimeExpression> times,
        Entities entities,
        List<Attribution> attributions,
        List<Event> events) {

    public Extraction {
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
        events = List.copyOf(events);
    }

    public Document document() {
        return analysis.document();
    }
}
