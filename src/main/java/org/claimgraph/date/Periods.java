package org.claimgraph.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.claimgraph.date.TimeForm.Part;
import org.claimgraph.date.TimeForm.Unit;
import org.claimgraph.date.TimeValue.Granularity;

/** Stretches of the calendar; weeks begin on Monday (ISO 8601). */
final class Periods {

    static TimeValue day(LocalDate day) {
        return new TimeValue(day, day, Granularity.DAY);
    }

    static TimeValue month(YearMonth month) {
        return new TimeValue(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
    }

    /** Three months; a quarter is one too. */
    static TimeValue season(YearMonth first) {
        return new TimeValue(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Granularity.SEASON);
    }

    static TimeValue years(int first, int length) {
        Granularity granularity =
                switch (length) {
                    case 1 -> Granularity.YEAR;
                    case 10 -> Granularity.DECADE;
                    default -> Granularity.FUZZY;
                };
        return new TimeValue(LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31), granularity);
    }

    /** The unit that holds the day, {@code steps} on or back. */
    static TimeValue around(LocalDate base, Unit unit, int steps) {
        LocalDate monday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (unit) {
            case HOUR -> day(base);
            case DAY -> day(base.plusDays(steps));
            case WEEKEND -> weekend(base, steps);
            case WEEK -> week(monday.plusWeeks(steps));
            case MONTH -> month(YearMonth.from(base).plusMonths(steps));
            case QUARTER ->
                season(YearMonth.of(base.getYear(), (base.getMonthValue() - 1) / 3 * 3 + 1)
                        .plusMonths(3L * steps));
            case YEAR -> years(base.getYear() + steps, 1);
            case DECADE -> years((base.getYear() / 10 + steps) * 10, 10);
        };
    }

    private static TimeValue week(LocalDate monday) {
        return new TimeValue(monday, monday.plusDays(6), Granularity.WEEK);
    }

    private static TimeValue weekend(LocalDate base, int steps) {
        LocalDate saturday =
                base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        LocalDate first = saturday.plusWeeks(steps);
        return new TimeValue(first, first.plusDays(1), Granularity.WEEK);
    }

    /** So many units from the day, as fine as the unit: "two weeks ago" is a week, "two months ago" a month. */
    static TimeValue counted(LocalDate base, Unit unit, int steps) {
        return switch (unit) {
            case HOUR -> bound(base, Unit.DAY, Integer.signum(steps));
            case DAY -> day(base.plusDays(steps));
            case WEEK, WEEKEND -> around(base.plusWeeks(steps), Unit.WEEK, 0);
            case MONTH -> around(base.plusMonths(steps), Unit.MONTH, 0);
            case QUARTER -> around(base.plusMonths(3L * steps), Unit.QUARTER, 0);
            case YEAR -> around(base.plusYears(steps), Unit.YEAR, 0);
            case DECADE -> around(base.plusYears(10L * steps), Unit.DECADE, 0);
        };
    }

    /** Somewhere between the day and so many units from it. */
    static TimeValue bound(LocalDate base, Unit unit, int steps) {
        LocalDate other =
                switch (unit) {
                    case HOUR -> base;
                    case DAY -> base.plusDays(steps);
                    case WEEK, WEEKEND -> base.plusWeeks(steps);
                    case MONTH -> base.plusMonths(steps);
                    case QUARTER -> base.plusMonths(3L * steps);
                    case YEAR -> base.plusYears(steps);
                    case DECADE -> base.plusYears(10L * steps);
                };
        return steps < 0
                ? new TimeValue(other, base, Granularity.FUZZY)
                : new TimeValue(base, other, Granularity.FUZZY);
    }

    static TimeValue part(TimeValue whole, Part part, LocalDate today) {
        return switch (part) {
            case SO_FAR ->
                today.isBefore(whole.first()) || today.isAfter(whole.last())
                        ? soFarOutside(whole, today)
                        : new TimeValue(whole.first(), today, whole.granularity());
            case STILL_TO_COME ->
                today.isBefore(whole.first()) || today.isAfter(whole.last())
                        ? whole
                        : new TimeValue(today, whole.last(), whole.granularity());
            case WHOLE, EARLY, MIDDLE, LATE -> part(whole, part);
        };
    }

    /** "Over the weekend", written on a Monday: the one gone by. */
    private static TimeValue soFarOutside(TimeValue whole, LocalDate today) {
        return whole.first().isAfter(today)
                ? new TimeValue(whole.first().minusWeeks(1), whole.last().minusWeeks(1), whole.granularity())
                : whole;
    }

    /** The first, second or last third of a stretch, by its own units: ten days of a month, four months of a year. */
    static TimeValue part(TimeValue whole, Part part) {
        LocalDate second = secondThird(whole);
        LocalDate third = lastThird(whole);
        Granularity granularity = whole.granularity();
        return switch (part) {
            case EARLY -> new TimeValue(whole.first(), second.minusDays(1), granularity);
            case MIDDLE -> new TimeValue(second, third.minusDays(1), granularity);
            case LATE -> new TimeValue(third, whole.last(), granularity);
            case WHOLE, SO_FAR, STILL_TO_COME -> whole;
        };
    }

    private static LocalDate secondThird(TimeValue whole) {
        LocalDate first = whole.first();
        return switch (whole.granularity()) {
            case MONTH -> first.plusDays(10);
            case SEASON -> first.plusMonths(1);
            case YEAR -> first.plusMonths(4);
            case DECADE -> first.plusYears(4);
            case DAY, WEEK, FUZZY -> first.plusDays((whole.last().toEpochDay() - first.toEpochDay()) / 3 + 1);
        };
    }

    private static LocalDate lastThird(TimeValue whole) {
        LocalDate first = whole.first();
        return switch (whole.granularity()) {
            case MONTH -> first.plusDays(20);
            case SEASON -> first.plusMonths(2);
            case YEAR -> first.plusMonths(8);
            case DECADE -> first.plusYears(7);
            case DAY, WEEK, FUZZY -> whole.last().minusDays((whole.last().toEpochDay() - first.toEpochDay()) / 3);
        };
    }

    private Periods() {}
}
