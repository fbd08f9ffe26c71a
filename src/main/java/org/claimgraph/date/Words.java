package org.claimgraph.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The words of a sentence, safe to ask for words before the first and after the last. */
record Words(List<Word> list) {

    /** A form and the index after its last word. */
    record Match(int end, TimeForm form) {}

    /** A number and the index after it. */
    record Number(int end, int value, boolean approximate) {}

    int size() {
        return list.size();
    }

    String lower(int i) {
        return i >= 0 && i < list.size() ? list.get(i).lower() : "";
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    boolean isOneOf(int i, Set<String> words) {
        return words.contains(lower(i));
    }

    boolean capital(int i) {
        return i >= 0 && i < list.size() && list.get(i).capital();
    }

    /** True if the word follows the one before without white space. */
    boolean joined(int i) {
        return i > 0 && i < list.size() && !list.get(i).spaced();
    }

    boolean isWord(int i) {
        return i >= 0 && i < list.size() && list.get(i).isWord();
    }

    int skip(int i, String word) {
        return is(i, word) ? i + 1 : i;
    }

    /** A bare run of digits of at most four figures that is no part of "1,000", "3.5" or "$400". */
    OptionalInt digits(int i) {
        if (i < 0 || i >= size() || !list.get(i).isNumber() || lower(i).length() > 4) {
            return OptionalInt.empty();
        }
        boolean inBigger = joined(i)
                && (is(i - 1, ",") || is(i - 1, "."))
                && i > 1
                && list.get(i - 2).isNumber();
        boolean goesOn = joined(i + 1) && (is(i + 1, ",") || is(i + 1, ".")) && joined(i + 2) && digitAt(i + 2);
        boolean money = is(i - 1, "$") || is(i - 1, "€") || is(i - 1, "£");
        return inBigger || goesOn || money ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(lower(i)));
    }

    private boolean digitAt(int i) {
        return i < size() && list.get(i).isNumber();
    }

    /** "9", "9th"; the index after it is returned with the value. */
    Optional<Number> dayOfMonth(int i) {
        OptionalInt day = digits(i);
        if (day.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > 31) {
            return Optional.empty();
        }
        boolean ordinal = joined(i + 1) && isOneOf(i + 1, Set.of("st", "nd", "rd", "th"));
        return Optional.of(new Number(ordinal ? i + 2 : i + 1, day.getAsInt(), false));
    }

    OptionalInt year(int i) {
        OptionalInt year = digits(i);
        boolean plausible =
                year.isPresent() && lower(i).length() == 4 && year.getAsInt() >= 1000 && year.getAsInt() < 2100;
        return plausible ? year : OptionalInt.empty();
    }

    /** "26", "twenty-six", "a", "several", "a couple of". */
    Optional<Number> count(int i) {
        OptionalInt digits = digits(i);
        if (digits.isPresent()) {
            return Optional.of(new Number(i + 1, digits.getAsInt(), false));
        }
        int start = is(i, "a") && CalendarWords.VAGUE.containsKey(lower(i + 1)) ? i + 1 : i;
        if (CalendarWords.VAGUE.containsKey(lower(start))) {
            int end = is(start + 1, "of") ? start + 2 : start + 1;
            boolean exact = is(start, "couple");
            return Optional.of(new Number(end, CalendarWords.VAGUE.getOrDefault(lower(start), 0), !exact));
        }
        if (!CalendarWords.NUMBERS.containsKey(lower(i))) {
            return Optional.empty();
        }
        return Optional.of(spelled(i));
    }

    private Number spelled(int i) {
        int value = CalendarWords.NUMBERS.getOrDefault(lower(i), 0);
        int next = joined(i + 1) && is(i + 1, "-") ? i + 2 : i + 1;
        int small = CalendarWords.NUMBERS.getOrDefault(lower(next), 99);
        if (value >= 20 && value % 10 == 0 && small < 10 && !is(next, "a") && !is(next, "an")) {
            return new Number(next + 1, value + small, false);
        }
        return new Number(i + 1, value, false);
    }
}
