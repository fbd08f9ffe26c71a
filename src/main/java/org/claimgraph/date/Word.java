package org.claimgraph.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.text.Span;

/**
 * A run of letters, a run of digits or a single mark. Finer than the analyser's tokens, so that "mid-2015", "1990s",
 * "2020-08-15" and "Aug. 9-12" need no agreement with a tokenizer.
 *
 * @param lower the text in lower case
 * @param spaced true if white space stands before it
 */
record Word(Span span, String lower, boolean capital, boolean spaced) {

    static List<Word> in(String text, Span where) {
        List<Word> words = new ArrayList<>(where.length() / 5);
        int i = where.begin();
        while (i < where.end()) {
            int end = end(text, i, where.end());
            if (!Character.isWhitespace(text.charAt(i))) {
                boolean spaced = i == where.begin() || Character.isWhitespace(text.charAt(i - 1));
                words.add(new Word(
                        new Span(i, end),
                        text.substring(i, end).toLowerCase(Locale.ROOT),
                        Character.isUpperCase(text.charAt(i)),
                        spaced));
            }
            i = end;
        }
        return words;
    }

    private static int end(String text, int begin, int limit) {
        char first = text.charAt(begin);
        int i = begin + 1;
        if (Character.isLetter(first)) {
            while (i < limit && Character.isLetter(text.charAt(i))) {
                i++;
            }
        } else if (isDigit(first)) {
            while (i < limit && isDigit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isNumber() {
        return isDigit(lower.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(lower.charAt(0));
    }
}
