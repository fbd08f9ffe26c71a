package org.claimgraph.date;

import java.time.LocalDate;

/**
 * What a temporal expression means: an interval of whole days and how fine the text was.
 *
 * @param first first day
 * @param last last day, not before {@code first}; equal to it when the text names a day
 */
public record TimeValue(LocalDate first, LocalDate last, Granularity granularity) {

    public TimeValue {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + " " + last);
        }
    }

    public boolean isDay() {
        return first.equals(last);
    }

    /** How fine the expression is; FUZZY for "in recent weeks", whose interval is a bound and no claim. */
    public enum Granularity {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        FUZZY
    }
}
