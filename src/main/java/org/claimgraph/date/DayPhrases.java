package org.claimgraph.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.date.TimeForm.Shift;
import org.claimgraph.date.Words.Match;

/** Phrases that name a single day: "last Friday", "Sunday, Aug. 9", "9 August 2020", "2020-08-09". */
final class DayPhrases {

    /** "Black Friday", "Super Tuesday", "Fox News Sunday": names of occasions, papers and programmes. */
    private static final Set<String> NAMED_BEFORE = CalendarWords.words("""
            black bloody super good easter palm ash cyber news every each""");

    private static final Set<String> NAMED_AFTER = CalendarWords.words("""
            times mirror telegraph express mail live herald adjourned""");

    static Optional<Match> at(Words words, int i) {
        return numeric(words, i)
                .or(() -> monthDay(words, i))
                .or(() -> dayMonth(words, i))
                .or(() -> weekday(words, i));
    }

    private static Optional<Match> weekday(Words words, int i) {
        int start = words.is(i, "this") && words.isOneOf(i + 1, Set.of("past", "coming")) ? i + 1 : i;
        Shift shift = CalendarWords.SHIFTS.getOrDefault(words.lower(start), Shift.NONE);
        int at = shift == Shift.NONE ? start : start + 1;
        Optional<DayOfWeek> day = dayOfWeek(words, at);
        if (day.isEmpty() || words.isOneOf(at - 1, NAMED_BEFORE) || isNamedAfter(words, at + 1)) {
            return Optional.empty();
        }
        int end = words.is(at + 1, ".") && !CalendarWords.WEEKDAYS.containsKey(words.lower(at)) ? at + 2 : at + 1;
        int date = words.skip(words.skip(words.skip(end, ","), "on"), "the");
        Optional<Match> exact = monthDay(words, date).or(() -> dayMonth(words, date));
        return exact.or(() -> Optional.of(new Match(timeOfDay(words, end), new TimeForm.Weekday(day.get(), shift))));
    }

    private static boolean isNamedAfter(Words words, int i) {
        return words.capital(i) && words.isOneOf(i, NAMED_AFTER)
                || words.is(i, "night") && words.capital(i) && words.is(i + 1, "live");
    }

    private static Optional<DayOfWeek> dayOfWeek(Words words, int i) {
        if (!words.capital(i)) {
            return Optional.empty();
        }
        Optional<DayOfWeek> brief = Optional.ofNullable(CalendarWords.SHORT_WEEKDAYS.get(words.lower(i)));
        if (brief.isPresent()) {
            boolean marked = words.is(i + 1, ".") && words.joined(i + 1) || words.is(i + 1, ",");
            boolean dated =
                    month(words, words.skip(words.skip(i + 1, "."), ",")).isPresent();
            return marked && dated || words.is(i + 1, ".") && words.is(i - 1, "on") ? brief : Optional.empty();
        }
        return Optional.ofNullable(CalendarWords.WEEKDAYS.get(words.lower(i)));
    }

    static int timeOfDay(Words words, int i) {
        return words.isOneOf(i, CalendarWords.TIMES_OF_DAY) ? i + 1 : i;
    }

    /** A month's name, capitalised; a short one with its point or before a figure. */
    static Optional<Month> month(Words words, int i) {
        if (!words.capital(i)) {
            return Optional.empty();
        }
        Month full = CalendarWords.MONTHS.get(words.lower(i));
        if (full != null) {
            return Optional.of(full);
        }
        Month brief = CalendarWords.SHORT_MONTHS.get(words.lower(i));
        boolean marked = words.is(i + 1, ".") || words.digits(i + 1).isPresent();
        return marked ? Optional.ofNullable(brief) : Optional.empty();
    }

    /** The index after a month's name and its point. */
    static int afterMonth(Words words, int i) {
        boolean brief = CalendarWords.SHORT_MONTHS.containsKey(words.lower(i));
        return brief ? words.skip(i + 1, ".") : i + 1;
    }

    private static Optional<Match> monthDay(Words words, int i) {
        Optional<Month> month = month(words, i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int at = words.skip(afterMonth(words, i), "the");
        return words.dayOfMonth(at).flatMap(day -> dated(words, month.get(), day.value(), day.end()));
    }

    private static Optional<Match> dayMonth(Words words, int i) {
        return words.dayOfMonth(i).flatMap(day -> {
            int at = words.skip(day.end(), "of");
            return month(words, at)
                    .filter(m -> !words.is(at, "may") || words.capital(at))
                    .flatMap(month -> dated(words, month, day.value(), afterMonth(words, at)));
        });
    }

    private static Optional<Match> dated(Words words, Month month, int day, int end) {
        if (day > month.maxLength()) {
            return Optional.empty();
        }
        int at = words.skip(end, ",");
        OptionalInt year = words.year(at);
        boolean shared = year.isPresent() && !words.is(at + 1, "-");
        if (shared) {
            return Optional.of(new Match(at + 1, new TimeForm.MonthDay(month, day, year)));
        }
        return Optional.of(new Match(end, new TimeForm.MonthDay(month, day, OptionalInt.empty())));
    }

    private static Optional<Match> numeric(Words words, int i) {
        OptionalInt first = words.digits(i);
        String mark = words.lower(i + 1);
        boolean dashed = (mark.equals("-") || mark.equals("/")) && words.is(i + 3, mark) && words.joined(i + 4);
        if (first.isEmpty()
                || !dashed
                || words.digits(i + 2).isEmpty()
                || words.digits(i + 4).isEmpty()) {
            return Optional.empty();
        }
        int a = first.getAsInt();
        int b = words.digits(i + 2).getAsInt();
        int c = words.digits(i + 4).getAsInt();
        if (words.lower(i).length() == 4) {
            return day(a, b, c, i + 5);
        }
        // American order, unless the first figure cannot be a month.
        boolean yearLast = words.lower(i + 4).length() == 4 && mark.equals("/");
        return !yearLast ? Optional.empty() : a > 12 ? day(c, b, a, i + 5) : day(c, a, b, i + 5);
    }

    private static Optional<Match> day(int year, int month, int day, int end) {
        try {
            return Optional.of(new Match(end, new TimeForm.Day(LocalDate.of(year, month, day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private DayPhrases() {}
}
