package org.claimgraph.analyse.token;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Where a word or number begins and ends: letters and digits, and the marks that join them. */
final class Words {

    private static final Set<String> PREFIXES = prefixes();
    /** Words that lost their beginning: 'em, 'til. */
    private static final Set<String> SHORTENED = Set.of("em", "til", "till", "cause", "bout", "tis", "twas", "n");

    private Words() {}

    static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** True at a letter or digit, and at a mark that belongs to what follows: ".5", "'s", "'90s", "US$". */
    static boolean startsAt(String text, int at, int begin, int end) {
        char c = text.charAt(at);
        if (c != '_' && isPart(c)) {
            return true;
        }
        if (at + 1 >= end || !isPart(text.charAt(at + 1))) {
            return false;
        }
        if (Marks.isApostrophe(c)) {
            return apostropheStarts(text, at, begin, end);
        }
        boolean digit = Character.isDigit(text.charAt(at + 1));
        boolean fresh = at == begin || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '$';
        return digit && fresh && (c == '.' || c == '+');
    }

    private static boolean apostropheStarts(String text, int at, int begin, int end) {
        int to = at + 1;
        while (to < end && isPart(text.charAt(to))) {
            to++;
        }
        String rest = text.substring(at + 1, to).toLowerCase(Locale.ROOT);
        if (Clitics.isClitic(rest)) {
            return at == begin || !isQuoteBefore(text, at) || rest.length() > 1;
        }
        boolean year = rest.length() >= 2
                && Character.isDigit(rest.charAt(0))
                && Character.isDigit(rest.charAt(1))
                && rest.length() <= 3;
        return year || SHORTENED.contains(rest);
    }

    private static boolean isQuoteBefore(String text, int at) {
        return text.charAt(at - 1) == '(' || text.charAt(at - 1) == '[';
    }

    static int end(String text, int at, int end) {
        int to = at + 1;
        while (to < end && (isPart(text.charAt(to)) || joins(text, at, to, end))) {
            to++;
        }
        if (to < end && text.charAt(to) == '$' && to - at <= 3 && isUpper(text, at, to)) {
            return to + 1;
        }
        return to < end && text.charAt(to) == '.' && takesStop(text, at, to, end) ? to + 1 : to;
    }

    private static boolean isUpper(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the mark inside a word holds its two sides together. */
    private static boolean joins(String text, int at, int mark, int end) {
        if (mark + 1 >= end) {
            return false;
        }
        char before = text.charAt(mark - 1);
        char after = text.charAt(mark + 1);
        if (!isPart(before) || !isPart(after)) {
            return false;
        }
        boolean numbers = Character.isDigit(before) && Character.isDigit(after);
        return switch (text.charAt(mark)) {
            case '.' -> numbers || Character.isLetter(after) && stopJoins(text, at, mark);
            case ',', ':', '/' -> numbers;
            case '\'', '’', '`' -> Character.isLetter(after);
            case '‘' -> Character.isLetter(before) && Character.isLetter(after);
            case '&' -> mark - at <= 3 && Character.isUpperCase(before) && Character.isUpperCase(after);
            case '-' -> hyphenJoins(text, at, mark, end, numbers);
            default -> false;
        };
    }

    /** "U.S", "example.com", but not "end.Next". */
    private static boolean stopJoins(String text, int at, int mark) {
        char after = text.charAt(mark + 1);
        int group = 0;
        for (int i = mark - 1; i >= at && text.charAt(i) != '.'; i--) {
            group++;
        }
        return group == 1 || !Character.isUpperCase(after) || Character.isUpperCase(text.charAt(mark - 1));
    }

    private static boolean hyphenJoins(String text, int at, int mark, int end, boolean numbers) {
        if (numbers) {
            return isNumberGroup(text, at, mark, end);
        }
        for (int i = at; i < mark; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return mark - at <= 8 && PREFIXES.contains(text.substring(at, mark).toLowerCase(Locale.ROOT));
    }

    /** Telephone numbers and ISO dates hold together, ranges ("2003-2004", "5-10") do not. */
    private static boolean isNumberGroup(String text, int at, int mark, int end) {
        int from = mark;
        while (from > at && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = mark + 1;
        while (to < end && Character.isDigit(text.charAt(to))) {
            to++;
        }
        int before = mark - from;
        int after = to - mark - 1;
        boolean more = to < end && text.charAt(to) == '-' || from > at;
        return before == 3 && after >= 3 && after != 3 | more || more && after <= 4 && before != after | after == 2;
    }

    private static boolean takesStop(String text, int at, int to, int end) {
        if (to + 1 < end && text.charAt(to + 1) == '.') {
            return false;
        }
        return switch (Abbreviations.of(text.substring(at, to))) {
            case TITLE, OTHER -> true;
            case INITIAL -> !(text.charAt(at) == 'I' && nextVisible(text, to + 1, end) == 0);
            case NUMBER -> Character.isDigit(nextVisible(text, to + 1, end));
            case NONE -> false;
        };
    }

    private static char nextVisible(String text, int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < end ? text.charAt(i) : 0;
    }

    private static Set<String> prefixes() {
        Set<String> all = new TreeSet<>();
        WordList.lines("hyphen-prefixes.txt").forEach(all::addAll);
        return Set.copyOf(all);
    }
}
