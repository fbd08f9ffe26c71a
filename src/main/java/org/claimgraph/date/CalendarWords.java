package org.claimgraph.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.date.TimeForm.Part;
import org.claimgraph.date.TimeForm.Shift;
import org.claimgraph.date.TimeForm.Unit;

/** The closed word classes of the calendar, lower case. */
final class CalendarWords {

    static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    static final Map<String, DayOfWeek> SHORT_WEEKDAYS = Map.ofEntries(
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thur", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));
    static final Map<String, Month> MONTHS = new HashMap<>();
    static final Map<String, Month> SHORT_MONTHS = Map.ofEntries(
            Map.entry("jan", Month.JANUARY),
            Map.entry("feb", Month.FEBRUARY),
            Map.entry("mar", Month.MARCH),
            Map.entry("apr", Month.APRIL),
            Map.entry("jun", Month.JUNE),
            Map.entry("jul", Month.JULY),
            Map.entry("aug", Month.AUGUST),
            Map.entry("sep", Month.SEPTEMBER),
            Map.entry("sept", Month.SEPTEMBER),
            Map.entry("oct", Month.OCTOBER),
            Map.entry("nov", Month.NOVEMBER),
            Map.entry("dec", Month.DECEMBER));
    static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "autumn", Month.SEPTEMBER,
            "fall", Month.SEPTEMBER,
            "winter", Month.DECEMBER);
    static final Map<String, Unit> UNITS = new HashMap<>();
    static final Map<String, Integer> NUMBERS = new HashMap<>();
    static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    /** Numbers without a number: a rough count, good for a bound only. */
    static final Map<String, Integer> VAGUE = Map.of("several", 5, "few", 5, "many", 10, "some", 5, "couple", 2);

    static final Map<String, Integer> DECADES = new HashMap<>();

    static final Map<String, Shift> SHIFTS = Map.of(
            "last", Shift.LAST,
            "previous", Shift.LAST,
            "this", Shift.THIS,
            "next", Shift.NEXT,
            "past", Shift.PAST,
            "coming", Shift.COMING);

    static final Map<String, Part> PARTS = Map.of(
            "early", Part.EARLY,
            "beginning", Part.EARLY,
            "start", Part.EARLY,
            "mid", Part.MIDDLE,
            "middle", Part.MIDDLE,
            "late", Part.LATE,
            "end", Part.LATE);

    static final Set<String> TIMES_OF_DAY = words("""
            morning afternoon evening night midnight noon midday lunchtime""");

    /** Before a month that is also a name or a verb (May, March, April). */
    static final Set<String> MONTH_PREPOSITIONS = words("""
            in since until till during through throughout early late mid by""");

    static final Set<String> ANY_PREPOSITIONS = words("""
            in since until till during through throughout by of from to before after for on and or
            between around about the as back late early ago""");

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        for (Month month : Month.values()) {
            MONTHS.put(month.name().toLowerCase(Locale.ROOT), month);
        }
        String[] small = {
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty"
        };
        for (int i = 0; i < small.length; i++) {
            NUMBERS.put(small[i], i + 1);
        }
        String[] decades = {"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"
        };
        for (int i = 0; i < decades.length; i++) {
            DECADES.put(decades[i], 20 + 10 * i);
        }
        NUMBERS.put("thirty", 30);
        NUMBERS.put("forty", 40);
        NUMBERS.put("fifty", 50);
        NUMBERS.put("sixty", 60);
        NUMBERS.put("dozen", 12);
        NUMBERS.put("a", 1);
        NUMBERS.put("an", 1);
        unit(Unit.HOUR, "hour", "minute");
        unit(Unit.DAY, "day");
        unit(Unit.WEEKEND, "weekend");
        unit(Unit.WEEK, "week");
        unit(Unit.MONTH, "month");
        unit(Unit.QUARTER, "quarter");
        unit(Unit.YEAR, "year");
        unit(Unit.DECADE, "decade");
        UNITS.put("seconds", Unit.HOUR);
    }

    private static void unit(Unit unit, String singular) {
        UNITS.put(singular, unit);
        UNITS.put(singular + "s", unit);
    }

    private static void unit(Unit unit, String singular, String another) {
        unit(unit, singular);
        unit(unit, another);
    }

    /** A text of words as a set. */
    static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }

    private CalendarWords() {}
}
