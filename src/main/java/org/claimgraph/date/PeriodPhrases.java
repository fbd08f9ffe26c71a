package org.claimgraph.date;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.date.TimeForm.Part;
import org.claimgraph.date.TimeForm.Shift;
import org.claimgraph.date.TimeForm.Unit;
import org.claimgraph.date.Words.Match;

/** Phrases that name a stretch of the calendar: months, seasons, quarters, years, decades, "this week". */
final class PeriodPhrases {

    private static final Set<String> YEAR_PREPOSITIONS = CalendarWords.words("""
            in since by until till during from of before after early late mid through throughout for
            the around to and between spring summer fall autumn winter s his her their its our a
            that or as pre post""");

    private static final Set<String> COUNTED = CalendarWords.words("""
            people men women troops percent per million billion miles votes soldiers years days
            words times hours dollars feet jobs points meters metres kilometers kilometres members
            delegates workers voters students others""");

    static Optional<Match> at(Words words, int i) {
        return month(words, i)
                .or(() -> season(words, i))
                .or(() -> quarter(words, i))
                .or(() -> today(words, i))
                .or(() -> calendarUnit(words, i))
                .or(() -> decade(words, i))
                .or(() -> century(words, i))
                .or(() -> year(words, i));
    }

    private static Optional<Match> month(Words words, int i) {
        Shift shift = shift(words, i);
        int at = shift == Shift.NONE ? i : i + 1;
        Optional<Month> month = DayPhrases.month(words, at);
        if (month.isEmpty() || shift == Shift.COMING && !words.is(i, "coming")) {
            return Optional.empty();
        }
        int end = DayPhrases.afterMonth(words, at);
        int yearAt = words.skip(words.skip(end, ","), "of");
        OptionalInt year = words.year(yearAt);
        if (year.isPresent()) {
            return found(yearAt + 1, new TimeForm.MonthOf(month.get(), year, Shift.NONE, Part.WHOLE));
        }
        boolean meant = shift != Shift.NONE || isMonthContext(words, at, end);
        return meant ? found(end, new TimeForm.MonthOf(month.get(), year, shift, Part.WHOLE)) : Optional.empty();
    }

    /** Months that are also words or names need a preposition that nothing but a month takes. */
    private static boolean isMonthContext(Words words, int at, int end) {
        boolean ambiguous = words.isOneOf(at, Set.of("may", "march", "april", "june", "august"));
        boolean nameFollows = words.capital(end) && words.isWord(end);
        if (ambiguous) {
            boolean part = words.is(at - 1, "of") && CalendarWords.PARTS.containsKey(words.lower(at - 2));
            return (part || words.isOneOf(at - 1, CalendarWords.MONTH_PREPOSITIONS)) && !nameFollows;
        }
        boolean possessive = words.is(end, "'") || words.is(end, "’");
        return possessive || words.isOneOf(at - 1, CalendarWords.ANY_PREPOSITIONS) || words.is(at - 1, "-");
    }

    private static Shift shift(Words words, int i) {
        return CalendarWords.SHIFTS.getOrDefault(words.lower(i), Shift.NONE);
    }

    private static Optional<Match> season(Words words, int i) {
        Shift shift = shift(words, i);
        int at = shift == Shift.NONE ? i : i + 1;
        Month first = CalendarWords.SEASONS.get(words.lower(at));
        if (first == null) {
            return Optional.empty();
        }
        OptionalInt year = words.year(words.skip(at + 1, "of"));
        if (year.isPresent()) {
            int end = words.skip(at + 1, "of") + 1;
            return found(end, new TimeForm.SeasonOf(first, year, Shift.NONE));
        }
        boolean inThe =
                words.is(at - 1, "the") && words.isOneOf(at - 2, CalendarWords.words("""
            in during over this by until since""")) && !words.is(at + 1, "of");
        return shift == Shift.NONE && !inThe
                ? Optional.empty()
                : found(at + 1, new TimeForm.SeasonOf(first, year, shift));
    }

    private static Optional<Match> quarter(Words words, int i) {
        Integer ordinal = CalendarWords.ORDINALS.get(words.lower(i));
        if (ordinal == null || !words.is(i + 1, "quarter")) {
            return Optional.empty();
        }
        int at = words.skip(words.skip(i + 2, ","), "of");
        if (words.is(at, "last") && words.is(at + 1, "year")) {
            return found(at + 2, new TimeForm.QuarterOf(ordinal, OptionalInt.empty(), Shift.LAST));
        }
        OptionalInt year = words.year(at);
        return found(year.isPresent() ? at + 1 : i + 2, new TimeForm.QuarterOf(ordinal, year, Shift.NONE));
    }

    private static Optional<Match> today(Words words, int i) {
        return switch (words.lower(i)) {
            case "today", "tonight" -> day(words, i + 1, 0);
            case "yesterday" -> day(words, i + 1, -1);
            case "tomorrow" -> day(words, i + 1, 1);
            case "this" -> words.isOneOf(i + 1, CalendarWords.TIMES_OF_DAY) ? day(words, i + 2, 0) : Optional.empty();
            case "last" -> words.is(i + 1, "night") ? day(words, i + 2, -1) : Optional.empty();
            case "day" ->
                words.is(i + 1, "before") && words.is(i + 2, "yesterday")
                        ? day(words, i + 3, -2)
                        : words.is(i + 1, "after") && words.is(i + 2, "tomorrow")
                                ? day(words, i + 3, 2)
                                : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Match> day(Words words, int end, int steps) {
        return found(DayPhrases.timeOfDay(words, end), new TimeForm.Calendar(Unit.DAY, steps, Part.WHOLE));
    }

    private static Optional<Match> calendarUnit(Words words, int i) {
        Optional<Unit> unit = singularUnit(words, i + 1);
        if (unit.isEmpty() || words.is(i + 2, "of") || words.is(i + 1, "quarter") && words.is(i + 2, "century")) {
            return Optional.empty();
        }
        Unit u = unit.get();
        if (u == Unit.DAY) {
            return Optional.empty();
        }
        return switch (words.lower(i)) {
            case "this" -> found(i + 2, new TimeForm.Calendar(u, 0, Part.WHOLE));
            case "last" -> found(i + 2, new TimeForm.Calendar(u, -1, Part.WHOLE));
            case "next" -> found(i + 2, new TimeForm.Calendar(u, 1, Part.WHOLE));
            case "past" ->
                found(
                        i + 2,
                        u == Unit.WEEKEND ? new TimeForm.Calendar(u, -1, Part.WHOLE) : new TimeForm.Around(u, 1, true));
            case "coming" ->
                found(
                        i + 2,
                        u == Unit.WEEKEND ? new TimeForm.Calendar(u, 0, Part.WHOLE) : new TimeForm.Around(u, 1, false));
            case "the" ->
                u == Unit.WEEKEND && words.isOneOf(i - 1, Set.of("over", "at", "during", "on"))
                        ? found(i + 2, new TimeForm.Calendar(u, 0, Part.SO_FAR))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    static Optional<Unit> singularUnit(Words words, int i) {
        String word = words.lower(i);
        return word.endsWith("s")
                ? Optional.empty()
                : Optional.ofNullable(CalendarWords.UNITS.get(word)).filter(unit -> unit != Unit.HOUR);
    }

    /** "1990s", "'90s", "the nineties". */
    private static Optional<Match> decade(Words words, int i) {
        if (words.is(i - 1, "the") && CalendarWords.DECADES.containsKey(words.lower(i))) {
            return found(
                    i + 1,
                    new TimeForm.Years(1900 + CalendarWords.DECADES.getOrDefault(words.lower(i), 0), 10, Part.WHOLE));
        }
        OptionalInt figures = words.digits(i);
        boolean apostrophe = words.isOneOf(i + 1, Set.of("'", "’")) && words.is(i + 2, "s");
        int end = apostrophe ? i + 3 : i + 2;
        boolean plural = words.is(end - 1, "s") && words.joined(end - 1);
        if (figures.isEmpty() || !plural || figures.getAsInt() % 10 != 0) {
            return Optional.empty();
        }
        int first = figures.getAsInt();
        if (words.lower(i).length() == 4 && words.year(i).isPresent() && !apostrophe) {
            return found(end, new TimeForm.Years(first, 10, Part.WHOLE));
        }
        boolean brief = words.lower(i).length() == 2 && words.isOneOf(i - 1, Set.of("'", "’", "‘"));
        return brief ? found(end, new TimeForm.Years(1900 + first, 10, Part.WHOLE)) : Optional.empty();
    }

    private static Optional<Match> century(Words words, int i) {
        OptionalInt number = words.digits(i);
        int at = words.is(i + 2, "-") ? i + 3 : i + 2;
        boolean ordinal = words.isOneOf(i + 1, Set.of("st", "nd", "rd", "th")) && words.is(at, "century");
        return number.isPresent() && ordinal
                ? found(at + 1, new TimeForm.Years(number.getAsInt() * 100 - 99, 100, Part.WHOLE))
                : Optional.empty();
    }

    private static Optional<Match> year(Words words, int i) {
        OptionalInt year = words.year(i);
        boolean partOfNumber =
                words.joined(i) && !words.isOneOf(i - 1, Set.of("-", "(", "\"", "“", "'", "‘", "–", "—", "/"))
                        || words.is(i + 1, "%")
                        || words.is(i + 1, "-") && words.joined(i + 2) && words.isWord(i + 2)
                        || words.isOneOf(i + 1, COUNTED);
        boolean placed = words.isOneOf(i - 1, YEAR_PREPOSITIONS) || isBracketed(words, i) || words.is(i - 1, "-");
        if (year.isEmpty() || partOfNumber || !placed || year.getAsInt() < 1500) {
            return Optional.empty();
        }
        return found(i + 1, new TimeForm.Years(year.getAsInt(), 1, Part.WHOLE));
    }

    private static boolean isBracketed(Words words, int i) {
        return words.is(i - 1, "(") && words.isOneOf(i + 1, Set.of(")", "-", "–"));
    }

    private static Optional<Match> found(int end, TimeForm form) {
        return Optional.of(new Match(end, form));
    }

    private PeriodPhrases() {}
}
