package org.claimgraph.story;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.text.Span;

/** What stands in double quotation marks, straight or curly, up to the next mark: whoever copies a text copies it. */
final class Quotations {

    /** Characters; a mark that is never closed quotes nothing. */
    private static final int LONGEST = 1_500;

    private static final String OPENING = "“\"";
    private static final String CLOSING = "”\"";

    /** With their marks, in UTF-16, in text order. */
    static List<Span> in(String text) {
        List<Span> quotations = new ArrayList<>();
        int mark = next(text, 0);
        while (mark < text.length()) {
            int end = next(text, mark + 1);
            boolean quotes = OPENING.indexOf(text.charAt(mark)) >= 0
                    && end < text.length()
                    && CLOSING.indexOf(text.charAt(end)) >= 0
                    && end - mark - 1 >= 1
                    && end - mark - 1 <= LONGEST;
            if (quotes) {
                quotations.add(new Span(mark, end + 1));
            }
            mark = quotes ? next(text, end + 1) : end;
        }
        return quotations;
    }

    /** The next mark; the text's length if there is none. */
    private static int next(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '“' && text.charAt(i) != '”') {
            i++;
        }
        return i;
    }

    private Quotations() {}
}
