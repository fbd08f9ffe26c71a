package org.claimgraph.date;

import java.util.Optional;
import org.claimgraph.text.Span;

/**
 * A temporal expression in the text ("Saturday", "last month", "30 years").
 *
 * @param value empty for durations, and where the article has no date to count from: never a guess
 */
public record TimeExpression(Span span, Kind kind, Optional<TimeValue> value) {

    public enum Kind {
        /** A point or period on the calendar. */
        DATE,
        /** A length of time: "for the past 26 years". */
        DURATION,
        /** Since, until, from-to: an interval with an open or a named end. */
        INTERVAL
    }
}
