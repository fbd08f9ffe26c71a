package org.claimgraph.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.date.TimeForm.Shift;
import org.claimgraph.date.TimeValue.Granularity;

/**
 * What a form means on the calendar, counted from the article's day. News looks back: an unmarked weekday is the latest
 * one, an unmarked month or month-day the nearest, with the past nearer than the future, unless the verb says otherwise.
 *
 * @param published the article's day, if known; without it only what names its own year is resolved
 * @param year the year of the article's dates where its day is not known but all its full dates agree on one
 * @param preceding the day last spoken of, from which "a day earlier" counts
 */
record TimeResolver(Optional<LocalDate> published, OptionalInt year, Optional<LocalDate> preceding) {

    /** How much further away a day to come seems than a day gone by. */
    private static final double FUTURE_COST = 1.5;

    private static final double WRONG_TENSE_COST = 5;

    Optional<TimeValue> resolve(TimeForm form, Tense tense) {
        return switch (form) {
            case TimeForm.Day day -> Optional.of(Periods.day(day.day()));
            case TimeForm.MonthDay day -> monthDay(day, tense);
            case TimeForm.Weekday weekday -> published.map(base -> Periods.day(weekday(base, weekday, tense)));
            case TimeForm.MonthOf month ->
                month(month, tense).map(found -> Periods.part(Periods.month(found), month.part()));
            case TimeForm.SeasonOf season -> season(season, tense);
            case TimeForm.QuarterOf quarter -> quarter(quarter);
            case TimeForm.Years years ->
                Optional.of(Periods.part(Periods.years(years.first(), years.length()), years.part()));
            case TimeForm.Calendar calendar ->
                published.map(base ->
                        Periods.part(Periods.around(base, calendar.unit(), calendar.steps()), calendar.part(), base));
            case TimeForm.Offset offset -> offset(offset);
            case TimeForm.Around around -> published.map(base -> around(base, around));
            case TimeForm.Since since -> resolve(since.start(), Tense.PAST).flatMap(this::since);
            case TimeForm.Until until -> resolve(until.end(), tense).flatMap(this::until);
            case TimeForm.Between range -> between(range.start(), range.end(), tense);
            case TimeForm.Length length -> Optional.empty();
            case TimeForm.Unknown unknown -> Optional.empty();
        };
    }

    private static LocalDate weekday(LocalDate base, TimeForm.Weekday weekday, Tense tense) {
        DayOfWeek day = weekday.day();
        LocalDate monday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (weekday.shift()) {
            case NONE ->
                tense == Tense.FUTURE
                        ? base.with(TemporalAdjusters.nextOrSame(day))
                        : base.with(TemporalAdjusters.previousOrSame(day));
            // Who writes "last Friday" on a Saturday means a week ago: of yesterday he would say "Friday".
            case LAST -> base.minusDays(1).with(TemporalAdjusters.previous(day));
            case THIS -> monday.with(TemporalAdjusters.nextOrSame(day));
            case NEXT -> monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
            case PAST -> base.with(TemporalAdjusters.previous(day));
            case COMING -> base.with(TemporalAdjusters.next(day));
        };
    }

    private Optional<TimeValue> monthDay(TimeForm.MonthDay form, Tense tense) {
        if (form.year().isPresent()) {
            return valid(form, form.year().getAsInt()).map(Periods::day);
        }
        if (published.isEmpty()) {
            return year.isPresent() ? valid(form, year.getAsInt()).map(Periods::day) : Optional.empty();
        }
        LocalDate base = published.get();
        Optional<LocalDate> best = Optional.empty();
        for (int y = base.getYear() - 1; y <= base.getYear() + 1; y++) {
            Optional<LocalDate> day = valid(form, y);
            if (day.isPresent() && (best.isEmpty() || cost(base, day.get(), tense) < cost(base, best.get(), tense))) {
                best = day;
            }
        }
        return best.map(Periods::day);
    }

    private static Optional<LocalDate> valid(TimeForm.MonthDay form, int year) {
        YearMonth month = YearMonth.of(year, form.month());
        return month.isValidDay(form.day()) ? Optional.of(month.atDay(form.day())) : Optional.empty();
    }

    private static double cost(LocalDate base, LocalDate day, Tense tense) {
        long days = ChronoUnit.DAYS.between(base, day);
        double bias = days > 0 ? FUTURE_COST : 1;
        boolean against = days > 0 && tense == Tense.PAST || days < 0 && tense == Tense.FUTURE;
        return Math.abs(days) * bias * (against ? WRONG_TENSE_COST : 1);
    }

    private Optional<YearMonth> month(TimeForm.MonthOf form, Tense tense) {
        if (form.year().isPresent()) {
            return Optional.of(YearMonth.of(form.year().getAsInt(), form.month()));
        }
        return published.map(base -> YearMonth.from(nearest(base, form.month(), form.shift(), tense)));
    }

    /** The first day of the month or season meant. */
    private static LocalDate nearest(LocalDate base, Month month, Shift shift, Tense tense) {
        LocalDate now = base.withDayOfMonth(1);
        LocalDate thisYear = LocalDate.of(base.getYear(), month, 1);
        return switch (shift) {
            case LAST, PAST -> thisYear.isBefore(now) ? thisYear : thisYear.minusYears(1);
            case NEXT, COMING -> thisYear.isAfter(now) ? thisYear : thisYear.plusYears(1);
            case THIS -> thisYear;
            case NONE -> {
                LocalDate best = thisYear;
                for (LocalDate other : new LocalDate[] {thisYear.minusYears(1), thisYear.plusYears(1)}) {
                    if (cost(now, other, tense) < cost(now, best, tense)) {
                        best = other;
                    }
                }
                yield best;
            }
        };
    }

    private Optional<TimeValue> season(TimeForm.SeasonOf form, Tense tense) {
        if (form.year().isPresent()) {
            return Optional.of(Periods.season(YearMonth.of(form.year().getAsInt(), form.first())));
        }
        return published.map(base -> {
            LocalDate first = nearest(base, form.first(), form.shift(), tense);
            boolean running = form.shift() == Shift.LAST
                    && !first.plusMonths(3).minusDays(1).isBefore(base);
            return Periods.season(YearMonth.from(running ? first.minusYears(1) : first));
        });
    }

    private Optional<TimeValue> quarter(TimeForm.QuarterOf form) {
        Optional<Integer> named = form.year().isPresent()
                ? Optional.of(form.year().getAsInt())
                : published.map(base -> form.shift() == Shift.LAST ? base.getYear() - 1 : base.getYear());
        return named.map(y -> Periods.season(YearMonth.of(y, form.quarter() * 3 - 2)));
    }

    private Optional<TimeValue> offset(TimeForm.Offset form) {
        // "A day later" without a day to count from is not a day after the article.
        boolean later = form.fromPreceding() && form.steps() > 0;
        Optional<LocalDate> base = later ? preceding : form.fromPreceding() ? preceding.or(() -> published) : published;
        return base.map(day -> form.approximate()
                ? Periods.bound(day, form.unit(), form.steps() * 2)
                : Periods.counted(day, form.unit(), form.steps()));
    }

    private static TimeValue around(LocalDate base, TimeForm.Around form) {
        return Periods.bound(base, form.unit(), form.back() ? -form.count() : form.count());
    }

    private Optional<TimeValue> since(TimeValue start) {
        return published
                .filter(base -> !base.isBefore(start.first()))
                .map(base -> new TimeValue(start.first(), base, start.granularity()))
                .or(() -> Optional.of(start));
    }

    private Optional<TimeValue> until(TimeValue end) {
        return published
                .filter(base -> !base.isAfter(end.last()))
                .map(base -> new TimeValue(base, end.last(), end.granularity()))
                .or(() -> Optional.of(end));
    }

    private Optional<TimeValue> between(TimeForm start, TimeForm end, Tense tense) {
        Optional<TimeValue> first = resolve(start, tense);
        Optional<TimeValue> last = resolve(end, tense);
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().last().isBefore(first.get().first())) {
            return Optional.empty();
        }
        Granularity granularity = last.get().granularity();
        return Optional.of(new TimeValue(first.get().first(), last.get().last(), granularity));
    }
}
