package org.claimgraph.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event as one article tells it.
 *
 * @param iri of the event, the same in all articles that are known to tell of it
 * @param type local name of the event type
 * @param participants IRIs of actors and recipients
 * @param place IRI
 * @param day on which it happened, if the text says so
 * @param told the article's day
 * @param sentence in which it stands
 */
public record Happening(
        String iri,
        String article,
        String type,
        List<String> participants,
        Optional<String> place,
        Optional<LocalDate> day,
        Optional<LocalDate> told,
        String sentence,
        List<Amount> amounts) {

    /**
     * A figure of an event.
     *
     * @param value canonical decimal
     */
    public record Amount(String iri, String value, String unit) {}
}
