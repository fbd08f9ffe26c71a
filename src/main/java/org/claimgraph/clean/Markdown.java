package org.claimgraph.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.text.Span;

/** Markdown's marks at the edges of a line. Marks inside a line stay: cutting them would move offsets. */
final class Markdown {

    static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(?=\\S)");
    static final Pattern LIST_MARKER = Pattern.compile("([-*+•‣◦]|\\d{1,2}[.)])\\s+(?=\\S)");
    static final Pattern QUOTE_MARKER = Pattern.compile(">\\s?(?=\\S)");

    private static final Pattern WHOLE_LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\([^()\\s]*\\)");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
    private static final Pattern WHOLE_EMPHASIS = Pattern.compile("(\\*{1,3}|_{1,3})(?=\\S)([^*_]+)(?<=\\S)\\1");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`|\\\\(?=\\p{Punct})|^#{1,6}\\s+|^>\\s?|\\s#+$");

    /** "A square in Minsk. **Agency**": exporters set the credit after a caption in bold. */
    private static final Pattern CREDIT =
            Pattern.compile(".*[.!?][\"”’')]?\\s+\\*\\*[^*\\s]+(\\s[^*\\s]+){0,4}(?<![.!?,:])\\*\\*");

    private Markdown() {}

    static boolean endsInCredit(String line) {
        return line.endsWith("**") && CREDIT.matcher(line).matches();
    }

    /** The line's words as a reader sees them, for matching only. */
    static String words(String line) {
        if (line.indexOf('*') < 0 && "#>[<!_`\\".chars().noneMatch(c -> line.indexOf(c) >= 0)) {
            return line;
        }
        return MARKS.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll("").strip();
    }

    /** The span without a heading's, quotation's or list item's mark, emphasis or link around the whole of it. */
    static Span inside(String text, Span span) {
        Span inner = span;
        for (Span before = null; !inner.equals(before); ) {
            before = inner;
            inner = peel(text, inner);
        }
        return inner;
    }

    private static Span peel(String text, Span span) {
        for (Pattern mark : new Pattern[] {HEADING, QUOTE_MARKER, LIST_MARKER}) {
            Matcher matcher = mark.matcher(text).region(span.begin(), span.end());
            if (matcher.lookingAt()) {
                return new Span(matcher.end(), span.end());
            }
        }
        Matcher emphasis = WHOLE_EMPHASIS.matcher(text).region(span.begin(), span.end());
        if (emphasis.matches()) {
            return new Span(emphasis.start(2), emphasis.end(2));
        }
        Matcher link = WHOLE_LINK.matcher(text).region(span.begin(), span.end());
        return link.matches() ? new Span(link.start(1), link.end(1)) : span;
    }
}
