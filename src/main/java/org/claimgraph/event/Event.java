package org.claimgraph.event;

import java.util.List;
import java.util.Optional;
import org.claimgraph.date.TimeValue;
import org.claimgraph.text.Span;

/**
 * Something that happened, is said to have happened or is expected; entity values are entity keys.
 *
 * @param type a notation of the event scheme in the ontology, e.g. {@code consult-call}
 * @param actors who acts; both sides of a symmetric event
 * @param recipients towards whom it is directed
 * @param figure a number with its unit that belongs to the event ("33 people", "$1.5 billion")
 */
public record Event(
        String type,
        Span trigger,
        int sentence,
        List<String> actors,
        List<String> recipients,
        Optional<String> place,
        Optional<TimeValue> time,
        Optional<Figure> figure,
        EventStatus status,
        double confidence) {

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
