package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.text.Span;

/**
 * A line that is not blank.
 *
 * @param span without white space at its edges
 * @param words what a reader sees of it, without Markdown marks
 * @param afterBlank true if a blank line, or nothing, stands before it
 * @param indent white space before it
 * @param furniture what it is if it is not prose
 */
record Line(Span span, String words, boolean afterBlank, int indent, Optional<Furniture.Kind> furniture) {

    /** All lines of a text; a lone carriage return, NEL, LS and PS end a line too. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            int first = begin;
            int last = end;
            while (first < last && isSpace(text.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(line(text, new Span(first, last), blank, first - begin));
            }
            blank = first >= last;
            boolean crlf = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            begin = end + (crlf ? 2 : 1);
        }
        return lines;
    }

    private static Line line(String text, Span span, boolean blank, int indent) {
        String words = Markdown.words(span.in(text));
        Optional<Furniture.Kind> furniture = Furniture.of(words);
        return new Line(
                span,
                words,
                blank,
                indent,
                furniture.or(() ->
                        Markdown.endsInCredit(span.in(text)) ? Optional.of(Furniture.Kind.CAPTION) : dateLine(words)));
    }

    private static Optional<Furniture.Kind> dateLine(String words) {
        return PublishedDate.isDateLine(words) || Masthead.besideDate(words).isPresent()
                ? Optional.of(Furniture.Kind.BYLINE)
                : Optional.empty();
    }

    Line asPlain() {
        return furniture.isEmpty() ? this : new Line(span, words, afterBlank, indent, Optional.empty());
    }

    boolean endsSentence() {
        return endsSentence(words);
    }

    /** True if the last character but closing quotes and brackets ends a sentence. */
    static boolean endsSentence(String words) {
        int i = words.length() - 1;
        while (i > 0 && "\"'”’»)]*_ ".indexOf(words.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?…。！？".indexOf(words.charAt(i)) >= 0;
    }

    boolean startsLowerCase() {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
    }

    /** White space, and what takes no room: byte order mark, zero-width space, NUL and other controls. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }
}
