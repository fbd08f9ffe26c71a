package org.claimgraph.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;

/** What a temporal expression says, before anybody asks from which day it counts. */
sealed interface TimeForm {

    /** "Last Friday", "Monday". */
    record Weekday(DayOfWeek day, Shift shift) implements TimeForm {}

    /** "Aug. 9", "9 August 2020". */
    record MonthDay(Month month, int day, OptionalInt year) implements TimeForm {}

    /** A day with its year in figures: "2020-08-09". */
    record Day(LocalDate day) implements TimeForm {}

    /** "Early August", "March 2015", "last May". */
    record MonthOf(Month month, OptionalInt year, Shift shift, Part part) implements TimeForm {}

    /** "The spring of 2014", "last winter"; {@code first} is its first month. */
    record SeasonOf(Month first, OptionalInt year, Shift shift) implements TimeForm {}

    /** "The third quarter of 2015". */
    record QuarterOf(int quarter, OptionalInt year, Shift shift) implements TimeForm {}

    /** {@code length} years: one for "2015", ten for "the 1990s", a hundred for "the 19th century". */
    record Years(int first, int length, Part part) implements TimeForm {}

    /** "Today", "last month", "earlier this week": the unit that holds the article's day, {@code steps} on or back. */
    record Calendar(Unit unit, int steps, Part part) implements TimeForm {}

    /** "Three days ago", "a week later", "in two months"; approximate for "several years ago". */
    record Offset(int steps, Unit unit, boolean fromPreceding, boolean approximate) implements TimeForm {}

    /** "In recent weeks" is back, "in the coming days" is not. */
    record Around(Unit unit, int count, boolean back) implements TimeForm {}

    record Since(TimeForm start) implements TimeForm {}

    record Until(TimeForm end) implements TimeForm {}

    record Between(TimeForm start, TimeForm end) implements TimeForm {}

    /** "Nearly 30 years". */
    record Length() implements TimeForm {}

    /** "Two days before the vote": a date that the words alone do not give. */
    record Unknown() implements TimeForm {}

    enum Shift {
        NONE,
        LAST,
        THIS,
        NEXT,
        /** "This past Sunday": the latest one. */
        PAST,
        /** "The coming Sunday": the first one. */
        COMING
    }

    enum Part {
        WHOLE,
        EARLY,
        MIDDLE,
        LATE,
        /** "Earlier this week": up to the article's day. */
        SO_FAR,
        /** "Later this week": from the article's day on. */
        STILL_TO_COME
    }

    enum Unit {
        /** Hours and shorter: a length, never a date. */
        HOUR,
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE
    }
}
