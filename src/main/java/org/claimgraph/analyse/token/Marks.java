package org.claimgraph.analyse.token;

/** Punctuation and symbols: runs of the same mark are one token ("...", "--", "''"), others stand alone. */
final class Marks {

    private static final String RUNNING = ".-!?*=_~+`";
    private static final String DASHES = "-–—―";

    private Marks() {}

    static int end(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '!' || c == '?') {
            return while2(text, at, end, '!', '?');
        }
        if (RUNNING.indexOf(c) >= 0) {
            return while2(text, at, end, c, c);
        }
        if ((c == '\'' || c == '’' || c == '‘' || c == '<' || c == '>') && at + 1 < end && text.charAt(at + 1) == c) {
            return at + 2;
        }
        return Math.min(end, at + Character.charCount(text.codePointAt(at)));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`';
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    private static int while2(String text, int at, int end, char one, char other) {
        int to = at + 1;
        while (to < end && (text.charAt(to) == one || text.charAt(to) == other)) {
            to++;
        }
        return to;
    }
}
