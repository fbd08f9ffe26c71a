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

    static boolean mayOpen(char c) {
        return switch (c) {
            case '”', '\'', '’', '»' -> false;
            default -> true;
        };
    }

    static boolean mayClose(char c) {
        return switch (c) {
            case '“', '`', '‘', '„', '«' -> false;
            default -> true;
        };
    }
}
