package org.claimgraph.analyse.quote;

/** Single quotation marks, told from apostrophes by what stands around them. */
final class SingleMarks {

    private SingleMarks() {}

    /** 1 if the character opens (or, when one is open, closes) a quotation; 0 otherwise. */
    static int length(String text, int i, int begin, int end, boolean open) {
        char c = text.charAt(i);
        if (c != '\'' && c != '’' && c != '‘') {
            return 0;
        }
        boolean letterBefore = i > begin && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '(';
        boolean wordAfter = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        if (open) {
            return c != '‘' && letterBefore && !wordAfter && !isPossessive(text, i, end) ? 1 : 0;
        }
        return c != '’' && !letterBefore && wordAfter && closes(text, i, end) ? 1 : 0;
    }

    /** "the ministers' talks": after an s, with a closing mark still to come. */
    private static boolean isPossessive(String text, int i, int end) {
        boolean plural = text.charAt(i - 1) == 's' && i + 2 < end && text.charAt(i + 1) == ' ';
        return plural && Character.isLowerCase(text.charAt(i + 2)) && closes(text, i, end);
    }

    /** Whether a mark after {@code i} can close. */
    private static boolean closes(String text, int i, int end) {
        for (int j = i + 2; j < end; j++) {
            char c = text.charAt(j);
            boolean mark = c == '\'' || c == '’';
            if (mark
                    && !Character.isWhitespace(text.charAt(j - 1))
                    && (j + 1 >= end || !Character.isLetterOrDigit(text.charAt(j + 1)))) {
                return true;
            }
        }
        return false;
    }
}
