package org.claimgraph.analyse.sentence;

import java.util.List;
import org.claimgraph.text.Span;

/** The lines of a block: which line ends part sentences, and which only wrap one. */
final class Lines {

    /** A line shorter than this share of the longest was not broken by a margin. */
    private static final double SHORT = 0.6;

    private final String text;
    private final List<Span> tokens;
    private final int longest;

    Lines(String text, List<Span> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.longest = longest();
    }

    private int longest() {
        if (tokens.isEmpty()) {
            return 0;
        }
        int longest = 0;
        int start = tokens.get(0).begin();
        int end = tokens.get(tokens.size() - 1).end();
        for (int i = text.indexOf('\n', start); i >= 0 && i < end; i = text.indexOf('\n', start)) {
            longest = Math.max(longest, i - start);
            start = i + 1;
        }
        return Math.max(longest, end - start);
    }

    boolean breaksAfter(int i) {
        int from = tokens.get(i).end();
        int to = tokens.get(i + 1).begin();
        int line = text.indexOf('\n', from);
        if (line < 0 || line >= to) {
            return false;
        }
        int second = text.indexOf('\n', line + 1);
        return second >= 0 && second < to || isBullet(i + 1) || isHeading(i, line);
    }

    private boolean isBullet(int i) {
        Span token = tokens.get(i);
        boolean apart = i + 1 < tokens.size() && tokens.get(i + 1).begin() > token.end();
        return apart && token.length() == 1 && SentenceSplitter.isBullet(text.charAt(token.begin()));
    }

    private boolean isHeading(int i, int line) {
        int start = text.lastIndexOf('\n', line - 1) + 1;
        char last = text.charAt(tokens.get(i).end() - 1);
        return line - start < SHORT * longest
                && Character.isLetterOrDigit(last)
                && Character.isUpperCase(text.charAt(tokens.get(i + 1).begin()));
    }
}
