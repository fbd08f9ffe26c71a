package org.claimgraph.date;

import java.util.Set;

/** Which way from the article's day an expression without a year or "last" points, by the nearest verb of its clause. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 12;

    private static final Set<String> FUTURE_WORDS = CalendarWords.words("""
            will would shall ll upcoming scheduled slated due plan plans planned planning expected
            expects expect hopes intends ahead going forthcoming could may might soon begins starts
            deadline wants looms can must""");

    private static final Set<String> PAST_WORDS = CalendarWords.words("""
            said told was were had did met won lost began came went held took gave made left wrote
            spoke ran saw fell rose became broke led hit shot struck fled found kept sent sold
            bought brought thought caught drew flew grew knew threw drove rode chose spent built
            sought fought taught stood understood got paid laid heard read called swore has have
            been died says""");

    private static final Set<String> ANNOUNCED = CalendarWords.words("""
            vote election elections primary primaries caucus caucuses debate hearing meeting summit match game launch
            deadline referendum runoff contest contests polls poll talks final finals ballot round session event rally
            march ceremony inauguration conference convention trial""");
    private static final Set<String> LONG_EDS = Set.of("united", "wicked", "naked", "sacred", "hundred", "indeed");

    /**
     * The tense of the expression; that of what it owns where it is possessive: "Sunday's shooting" has happened whatever the
     * clause will bring, unless such things are announced.
     */
    static Tense of(Words words, int begin, int end) {
        boolean owner = words.isOneOf(end, Set.of("'", "’")) && words.is(end + 1, "s");
        return owner && !announced(words, end + 2) ? PAST : around(words, begin, end);
    }

    private static boolean announced(Words words, int i) {
        return words.isOneOf(i, ANNOUNCED) || words.isOneOf(i + 1, ANNOUNCED) || words.isOneOf(i + 2, ANNOUNCED);
    }

    /** Evidence around the words {@code begin} (inclusive) to {@code end} (exclusive). */
    static Tense around(Words words, int begin, int end) {
        Tense before = scan(words, begin - 1, -1);
        return before != UNKNOWN ? before : scan(words, end, 1);
    }

    private static Tense scan(Words words, int from, int step) {
        for (int i = from, n = 0; i >= 0 && i < words.size() && n < REACH; i += step, n++) {
            if (isBoundary(words, i, from)) {
                return UNKNOWN;
            }
            Tense found = of(words, i);
            if (found != UNKNOWN) {
                return found;
            }
        }
        return UNKNOWN;
    }

    private static boolean isBoundary(Words words, int i, int from) {
        // "On Saturday, thousands gathered": the comma right at the expression ends no clause.
        return words.isOneOf(i, Set.of(";", "\"", "“", "”", ":", "—")) || words.is(i, ",") && i != from;
    }

    private static Tense of(Words words, int i) {
        String word = words.lower(i);
        if (word.equals("won") && words.isOneOf(i + 1, Set.of("'", "’"))) {
            return FUTURE;
        }
        if (word.equals("is") || word.equals("are")) {
            return words.is(i + 1, "to") || words.lower(i + 1).endsWith("ing") ? FUTURE : UNKNOWN;
        }
        if (word.equals("set")) {
            return words.isOneOf(i + 1, Set.of("to", "for")) ? FUTURE : UNKNOWN;
        }
        if (FUTURE_WORDS.contains(word) && !words.capital(i)) {
            return words.is(i + 1, "have") ? PAST : FUTURE;
        }
        return isPast(words, i, word) ? PAST : UNKNOWN;
    }

    private static boolean isPast(Words words, int i, String word) {
        boolean regular = word.length() > 4 && word.endsWith("ed") && !LONG_EDS.contains(word);
        boolean passiveToCome = words.isOneOf(i - 1, Set.of("be", "being"));
        return (regular || PAST_WORDS.contains(word)) && !passiveToCome && !words.capital(i);
    }
}
