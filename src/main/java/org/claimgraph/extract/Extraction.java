package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.entity.Entities;
import org.claimgraph.event.Event;
import org.claimgraph.proposition.Proposition;
import org.claimgraph.text.Document;

/**
 * All that was found in one article.
 *
 * @param propositions what each attribution's content says, in their order, where it parses
 */
public record Extraction(
        Analysis analysis,
        List<TimeExpression> times,
        Entities entities,
        List<Attribution> attributions,
        List<Optional<Proposition>> propositions,
        List<Event> events) {

    public Extraction {
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
        propositions = List.copyOf(propositions);
        events = List.copyOf(events);
        if (propositions.size() != attributions.size()) {
            throw new IllegalArgumentException("each attribution has a place for what its content says");
        }
    }

    public Document document() {
        return analysis.document();
    }
}
