package org.claimgraph.analyse.token;

/** Web and e-mail addresses, hashtags and account names: one token each. */
final class Addresses {

    private static final String TRAILING = ".,;:!?)]}>'\"”’…";

    private Addresses() {}

    /** Where the address that starts here ends; {@code at} if none does. */
    static int end(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '#' || c == '@') {
            return tag(text, at, end);
        }
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            return trimmed(text, at, spaceAfter(text, at, end));
        }
        return isAlnum(c) ? mail(text, at, end) : at;
    }

    private static int tag(String text, int at, int end) {
        int to = at + 1;
        while (to < end && (isAlnum(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return to > at + 1 && (text.charAt(at) == '@' || Character.isLetter(text.charAt(at + 1))) ? to : at;
    }

    private static int mail(String text, int at, int end) {
        int to = at;
        while (to < end && isLocal(text.charAt(to))) {
            to++;
        }
        if (to + 2 >= end || text.charAt(to) != '@' || !isAlnum(text.charAt(to + 1))) {
            return at;
        }
        to++;
        while (to < end && isLocal(text.charAt(to))) {
            to++;
        }
        return trimmed(text, at, to);
    }

    private static boolean isLocal(char c) {
        return isAlnum(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }

    private static boolean isAlnum(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static int spaceAfter(String text, int at, int end) {
        int to = at;
        while (to < end && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int trimmed(String text, int at, int to) {
        int last = to;
        while (last > at + 1 && TRAILING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
