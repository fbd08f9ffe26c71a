package org.claimgraph.date;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.date.TimeForm.Unit;
import org.claimgraph.date.Words.Match;
import org.claimgraph.date.Words.Number;

/** Phrases with a count of units: lengths ("30 years") and days counted from another ("three days ago"). */
final class LengthPhrases {

    private static final Set<String> BEFORE_ONE = CalendarWords.words("""
            for within in over after nearly about almost lasted last than least spent every under
            barely just only""");

    private static final Set<String> BACK = Set.of("earlier", "previously");
    private static final Set<String> CLAUSE_END = Set.of("", ",", ".", ";", ":", ")", "\"", "”", "’", "-", "–", "—");

    static Optional<Match> at(Words words, int i) {
        return recent(words, i)
                .or(() -> neighbour(words, i))
                .or(() -> hyphened(words, i))
                .or(() -> counted(words, i))
                .or(() -> bare(words, i));
    }

    /** "Recent weeks", "the past 26 years", "the next few days", "the coming months". */
    private static Optional<Match> recent(Words words, int i) {
        boolean back = words.isOneOf(i, Set.of("recent", "past", "last", "previous"));
        boolean on = words.isOneOf(i, Set.of("next", "coming", "following"));
        if (!back && !on) {
            return Optional.empty();
        }
        Optional<Number> count = words.count(i + 1);
        int at = count.map(Number::end).orElse(i + 1);
        Optional<Unit> unit = pluralUnit(words, at);
        boolean recent = words.is(i, "recent")
                && unit.or(() -> PeriodPhrases.singularUnit(words, at)).isPresent();
        if (unit.isEmpty() && !recent || words.is(i, "last") && count.isEmpty()) {
            return Optional.empty();
        }
        Unit u = unit.orElse(Unit.DAY);
        boolean exact = count.isPresent() && !count.get().approximate();
        if (back && exact) {
            return found(at + 1, new TimeForm.Length());
        }
        int number = count.map(Number::value).orElse(10);
        return found(at + 1, u == Unit.HOUR ? new TimeForm.Length() : new TimeForm.Around(u, number, back));
    }

    /** "The previous day", "the same day", "the following week", "the day before". */
    private static Optional<Match> neighbour(Words words, int i) {
        Optional<Unit> unit = PeriodPhrases.singularUnit(words, i + 1);
        if (unit.isPresent()) {
            Unit u = unit.get();
            boolean nextDay = words.is(i, "next") && u == Unit.DAY;
            if (words.is(i, "previous")) {
                return found(i + 2, new TimeForm.Offset(-1, u, true, false));
            }
            if (words.is(i, "following") || nextDay) {
                return found(i + 2, new TimeForm.Offset(1, u, true, false));
            }
            if (words.is(i, "same") && u != Unit.QUARTER) {
                return found(i + 2, new TimeForm.Offset(0, u, true, false));
            }
            if (words.is(i, "the") && words.is(i + 2, "before") && words.isOneOf(i + 3, CLAUSE_END)) {
                return found(i + 3, new TimeForm.Offset(-1, u, true, false));
            }
            if (words.is(i, "the") && words.is(i + 2, "after") && words.isOneOf(i + 3, CLAUSE_END)) {
                return found(i + 3, new TimeForm.Offset(1, u, true, false));
            }
        }
        return Optional.empty();
    }

    /** "A 45-minute speech", "the three-day strike"; "a 26-year-old" is an age. */
    private static Optional<Match> hyphened(Words words, int i) {
        int end = words.count(i).map(Number::end).orElse(i);
        boolean hyphen = end > i && words.is(end, "-") && words.joined(end) && words.joined(end + 1);
        Unit unit = CalendarWords.UNITS.get(words.lower(end + 1));
        boolean length =
                unit != null && unit != Unit.WEEKEND && !words.lower(end + 1).endsWith("s");
        return hyphen && length && !words.is(end + 2, "-") ? found(end + 2, new TimeForm.Length()) : Optional.empty();
    }

    private static Optional<Match> counted(Words words, int i) {
        Optional<Number> count = words.count(i);
        if (count.isEmpty() || words.isOneOf(i - 1, Set.of("$", "€", "£")) || words.is(i - 1, "-") && words.joined(i)) {
            return Optional.empty();
        }
        int at = words.isOneOf(count.get().end(), Set.of("full", "long", "more", "whole", "straight", "consecutive"))
                ? count.get().end() + 1
                : count.get().end();
        boolean singular = !words.lower(at).endsWith("s");
        return Optional.ofNullable(CalendarWords.UNITS.get(words.lower(at)))
                .filter(unit -> unit != Unit.WEEKEND && singular == (count.get().value() == 1))
                .flatMap(unit -> with(words, i, at + 1, count.get(), unit));
    }

    private static Optional<Match> with(Words words, int i, int end, Number count, Unit unit) {
        int n = count.value();
        boolean vague = count.approximate();
        String after = words.lower(end);
        if (after.equals("old")) {
            return Optional.empty();
        }
        if (after.equals("ago")) {
            return found(end + 1, new TimeForm.Offset(-n, unit, false, vague));
        }
        if (after.equals("from") && words.is(end + 1, "now") || after.equals("hence")) {
            return found(after.equals("hence") ? end + 1 : end + 2, new TimeForm.Offset(n, unit, false, vague));
        }
        if (BACK.contains(after) || after.equals("before") && words.isOneOf(end + 1, CLAUSE_END)) {
            return found(end + 1, new TimeForm.Offset(-n, unit, true, vague));
        }
        if (after.equals("later") || after.equals("after") && words.isOneOf(end + 1, CLAUSE_END)) {
            return found(end + 1, new TimeForm.Offset(n, unit, true, vague));
        }
        if (after.equals("before") || after.equals("after")) {
            return found(end, unit == Unit.HOUR ? new TimeForm.Length() : new TimeForm.Unknown());
        }
        boolean bareOne = n == 1 && !words.isOneOf(i - 1, BEFORE_ONE);
        if (bareOne) {
            return Optional.empty();
        }
        boolean ahead = words.is(i - 1, "in") && Tense.around(words, i - 1, end) == Tense.FUTURE && unit != Unit.HOUR;
        return found(end, ahead ? new TimeForm.Offset(n, unit, false, vague) : new TimeForm.Length());
    }

    /** "Years ago", "for decades". */
    private static Optional<Match> bare(Words words, int i) {
        Optional<Unit> unit = pluralUnit(words, i);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (words.is(i + 1, "ago")) {
            return found(
                    i + 2,
                    unit.get() == Unit.HOUR
                            ? new TimeForm.Calendar(Unit.DAY, 0, TimeForm.Part.WHOLE)
                            : new TimeForm.Around(unit.get(), 20, true));
        }
        if (words.isOneOf(i + 1, Set.of("later", "earlier"))) {
            return found(i + 2, unit.get() == Unit.HOUR ? new TimeForm.Length() : new TimeForm.Unknown());
        }
        return words.isOneOf(i - 1, Set.of("for", "spent")) ? found(i + 1, new TimeForm.Length()) : Optional.empty();
    }

    private static Optional<Unit> pluralUnit(Words words, int i) {
        String word = words.lower(i);
        return word.endsWith("s") ? Optional.ofNullable(CalendarWords.UNITS.get(word)) : Optional.empty();
    }

    private static Optional<Match> found(int end, TimeForm form) {
        return Optional.of(new Match(end, form));
    }

    private LengthPhrases() {}
}
