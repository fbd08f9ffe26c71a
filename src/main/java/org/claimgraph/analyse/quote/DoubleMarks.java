package org.claimgraph.analyse.quote;

/** Double quotation marks, written as one character or as two. */
final class DoubleMarks {

    private DoubleMarks() {}

    /** How many characters the mark at {@code i} has; 0 if there is none. */
    static int length(String text, int i, int end) {
        char c = text.charAt(i);
        return switch (c) {
            case '"', '“', '”', '„', '«', '»' -> 1;
            case '\'', '’', '‘', '`' -> i + 1 < end && text.charAt(i + 1) == c ? 2 : 0;
            default -> 0;
        };
    }

    /** Two apostrophes open where a word begins after a space: many archives write both marks so. */
    static boolean mayOpen(String text, int i, int begin, int end) {
        return switch (text.charAt(i)) {
            case '”', '’', '»' -> false;
            case '\'' ->
                (i == begin || mayStandBefore(text.charAt(i - 1)))
                        && i + 2 < end
                        && !Character.isWhitespace(text.charAt(i + 2));
            default -> true;
        };
    }

    private static boolean mayStandBefore(char c) {
        return Character.isWhitespace(c) || c == '(' || c == '[' || c == '-' || c == '–' || c == '—' || c == ':';
    }

    /** The end of the closing mark at {@code i}: of three apostrophes all, since one of them closes a quotation inside. */
    static int closingEnd(String text, int i, int end) {
        int after = i + length(text, i, end);
        boolean third = after - i == 2 && after < end && text.charAt(after) == text.charAt(i);
        return third ? after + 1 : after;
    }

    static boolean mayClose(char c) {
        return switch (c) {
            case '“', '`', '‘', '„', '«' -> false;
            default -> true;
        };
    }
}
