package org.claimgraph.date;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.date.TimeForm.Part;
import org.claimgraph.date.TimeForm.Unit;
import org.claimgraph.date.Words.Match;

/**
 * The temporal expression that begins at a word, if one does: phrases of days, periods and lengths, parts of them ("early
 * August"), and intervals of two ("from March to May"). Our own grammar: the libraries that exist read dates as a scheduler
 * does and take "said Saturday" for the Saturday to come.
 */
final class TimeGrammar {

    private static final Map<String, Part> SAID_OF_PART = Map.of("earlier", Part.SO_FAR, "later", Part.STILL_TO_COME);
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    static Optional<Match> at(Words words, int i) {
        return interval(words, i).or(() -> ranged(words, i));
    }

    private static Optional<Match> interval(Words words, int i) {
        return switch (words.lower(i)) {
            case "between" -> two(words, i + 1, Set.of("and"));
            case "from" -> two(words, i + 1, Set.of("to", "until", "till", "through"));
            case "since" ->
                single(words, words.skip(i + 1, "the"))
                        .filter(m -> !(m.form() instanceof TimeForm.Length))
                        .map(m -> new Match(m.end(), new TimeForm.Since(m.form())));
            case "until", "till" ->
                single(words, words.skip(i + 1, "the")).map(m -> new Match(m.end(), new TimeForm.Until(m.form())));
            default -> Optional.empty();
        };
    }

    private static Optional<Match> two(Words words, int i, Set<String> between) {
        return endOfRange(words, i)
                .filter(start -> words.isOneOf(start.end(), between))
                .flatMap(start -> single(words, start.end() + 1).map(end -> joined(start.form(), end)));
    }

    /** The start of a range may be a bare year or month: "from 1999 to 2004", "between May and July". */
    private static Optional<Match> endOfRange(Words words, int i) {
        Optional<Match> phrase = single(words, i);
        return phrase.isPresent()
                ? phrase
                : DayPhrases.month(words, i)
                        .map(month -> new Match(
                                DayPhrases.afterMonth(words, i),
                                new TimeForm.MonthOf(month, OptionalInt.empty(), TimeForm.Shift.NONE, Part.WHOLE)));
    }

    private static Match joined(TimeForm start, Match end) {
        return new Match(end.end(), new TimeForm.Between(inheriting(start, end.form()), end.form()));
    }

    /** "From March 3 to April 5, 2016": the year stands once. */
    private static TimeForm inheriting(TimeForm start, TimeForm end) {
        OptionalInt year = yearOf(end);
        if (yearOf(start).isPresent()) {
            return start;
        }
        return switch (start) {
            case TimeForm.MonthDay day -> new TimeForm.MonthDay(day.month(), day.day(), year);
            case TimeForm.MonthOf month -> new TimeForm.MonthOf(month.month(), year, month.shift(), month.part());
            default -> start;
        };
    }

    private static OptionalInt yearOf(TimeForm form) {
        return switch (form) {
            case TimeForm.MonthDay day -> day.year();
            case TimeForm.MonthOf month -> month.year();
            default -> OptionalInt.empty();
        };
    }

    /** "Aug. 9-12", "2014-16", "2014-2016", or a single expression. */
    private static Optional<Match> ranged(Words words, int i) {
        return single(words, i).map(first -> tail(words, first).orElse(first));
    }

    private static Optional<Match> tail(Words words, Match first) {
        int dash = first.end();
        if (!words.isOneOf(dash, DASHES) || words.digits(dash + 1).isEmpty()) {
            return Optional.empty();
        }
        int figure = words.digits(dash + 1).getAsInt();
        return switch (first.form()) {
            case TimeForm.MonthDay day -> dayRange(words, dash, day, figure);
            case TimeForm.Years years -> yearRange(dash, years, figure);
            default -> Optional.empty();
        };
    }

    private static Optional<Match> dayRange(Words words, int dash, TimeForm.MonthDay day, int last) {
        if (last <= day.day() || last > 31) {
            return Optional.empty();
        }
        int at = words.skip(dash + 2, ",");
        OptionalInt year = words.year(at);
        TimeForm start = new TimeForm.MonthDay(day.month(), day.day(), year);
        TimeForm end = new TimeForm.MonthDay(day.month(), last, year);
        return Optional.of(new Match(year.isPresent() ? at + 1 : dash + 2, new TimeForm.Between(start, end)));
    }

    private static Optional<Match> yearRange(int dash, TimeForm.Years years, int figure) {
        int last = figure < 100 ? years.first() / 100 * 100 + figure : figure;
        boolean plausible = years.length() == 1 && last > years.first() && last < 2100;
        return plausible
                ? Optional.of(new Match(dash + 2, new TimeForm.Between(years, new TimeForm.Years(last, 1, Part.WHOLE))))
                : Optional.empty();
    }

    private static Optional<Match> single(Words words, int i) {
        return part(words, i).or(() -> whole(words, i));
    }

    private static Optional<Match> whole(Words words, int i) {
        return DayPhrases.at(words, i).or(() -> LengthPhrases.at(words, i)).or(() -> PeriodPhrases.at(words, i));
    }

    private static Optional<Match> part(Words words, int i) {
        Part said = SAID_OF_PART.get(words.lower(i));
        if (said != null) {
            return saidPart(words, i + 1, said);
        }
        Part part = CalendarWords.PARTS.get(words.lower(i));
        if (part == null) {
            return Optional.empty();
        }
        boolean of = words.is(i + 1, "of");
        int at = of ? i + 2 : words.isOneOf(i + 1, DASHES) ? i + 2 : words.skip(words.skip(i + 1, "in"), "on");
        if (of && words.is(at, "the")) {
            return theUnit(words, at + 1, part);
        }
        return whole(words, words.skip(at, "the")).flatMap(match -> narrowed(match, part));
    }

    private static Optional<Match> saidPart(Words words, int i, Part part) {
        if (words.is(i, "in") && words.is(i + 1, "the")) {
            return theUnit(words, i + 2, part);
        }
        if (words.is(i, "today") || words.is(i, "on") || words.isOneOf(i, CalendarWords.WEEKDAYS.keySet())) {
            return Optional.empty();
        }
        return PeriodPhrases.at(words, words.skip(i, "in")).flatMap(match -> narrowed(match, part));
    }

    private static Optional<Match> theUnit(Words words, int i, Part part) {
        return PeriodPhrases.singularUnit(words, i)
                .filter(unit -> unit != Unit.DAY || part == Part.SO_FAR || part == Part.STILL_TO_COME)
                .filter(unit -> unit != Unit.DECADE && unit != Unit.QUARTER)
                .map(unit -> new Match(i + 1, new TimeForm.Calendar(unit, 0, unit == Unit.DAY ? Part.WHOLE : part)));
    }

    private static Optional<Match> narrowed(Match match, Part part) {
        TimeForm form = match.form();
        return switch (form) {
            case TimeForm.MonthOf m ->
                Optional.of(
                        new Match(match.end(), new TimeForm.MonthOf(m.month(), m.year(), m.shift(), monthPart(part))));
            case TimeForm.Years y ->
                Optional.of(new Match(match.end(), new TimeForm.Years(y.first(), y.length(), monthPart(part))));
            case TimeForm.Calendar c ->
                Optional.of(new Match(
                        match.end(),
                        new TimeForm.Calendar(c.unit(), c.steps(), c.unit() == Unit.DAY ? Part.WHOLE : part)));
            case TimeForm.Weekday w -> Optional.of(match);
            case TimeForm.SeasonOf s -> Optional.of(match);
            default -> Optional.empty();
        };
    }

    /** "Earlier in 2015" says no more than 2015. */
    private static Part monthPart(Part part) {
        return part == Part.SO_FAR || part == Part.STILL_TO_COME ? Part.WHOLE : part;
    }

    private TimeGrammar() {}
}
