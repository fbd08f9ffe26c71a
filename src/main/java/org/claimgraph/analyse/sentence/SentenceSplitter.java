package org.claimgraph.analyse.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.analyse.token.Abbreviations;
import org.claimgraph.analyse.token.WordList;
import org.claimgraph.text.Span;

/**
 * Parts the tokens of a block into sentences. A sentence ends with its stop and the closing marks after it; also at an empty line, before
 * a bullet, and at the end of a line that stops short without a stop (a heading). Stateless.
 */
public final class SentenceSplitter {

    private static final Set<String> OPENERS = openers();
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "wrote",
            "tweeted",
            "added",
            "told",
            "shouted",
            "cried",
            "replied",
            "exclaimed",
            "quipped");
    private static final int PLAIN_WORD = 3;
    private static final String CLOSERS = "\"”’')]}»";
    private static final String BULLETS = "•◦▪●■*-–";

    /** @return the number of the token after each sentence, in order; the last is {@code tokens.size()} */
    public List<Integer> ends(String text, List<Span> tokens) {
        List<Integer> ends = new ArrayList<>();
        Lines lines = new Lines(text, tokens);
        int from = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int to = Math.max(from, i) + 1;
            if (lines.breaksAfter(i)) {
                ends.add(to);
                from = to;
            } else if (isStop(text, tokens, i)) {
                int after = skipClosers(text, tokens, i + 1);
                if (after < tokens.size() && after > from && opens(text, tokens, i, after)) {
                    ends.add(after);
                    from = after;
                    i = after - 1;
                }
            }
        }
        if (from < tokens.size()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    private static boolean isStop(String text, List<Span> tokens, int i) {
        Span token = tokens.get(i);
        char last = text.charAt(token.end() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    /** Closing marks belong to the sentence; a straight quotation mark closes if it touches what stands before it. */
    private static int skipClosers(String text, List<Span> tokens, int from) {
        int i = from;
        while (i < tokens.size() && isCloser(text, tokens, i)) {
            i++;
        }
        return i;
    }

    private static boolean isCloser(String text, List<Span> tokens, int i) {
        Span token = tokens.get(i);
        char c = text.charAt(token.begin());
        if (token.begin() != tokens.get(i - 1).end() || token.length() > 2) {
            return false;
        }
        boolean doubled = token.length() == 2 && (c == '\'' || c == '’');
        return token.length() == 1 ? CLOSERS.indexOf(c) >= 0 || c == '.' || c == '!' || c == '?' : doubled;
    }

    /** Whether a sentence opens with the token {@code after}, given the stop. */
    private static boolean opens(String text, List<Span> tokens, int stop, int after) {
        Span end = tokens.get(stop);
        Span next = tokens.get(after);
        char first = text.charAt(next.begin());
        boolean closed = after > stop + 1;
        if (end.length() > 1
                && text.charAt(end.end() - 1) == '.'
                && Character.isLetterOrDigit(text.charAt(end.begin()))) {
            return !closed ? afterAbbreviation(text, end, wordAt(text, tokens, after)) : Character.isUpperCase(first);
        }
        if (next.begin() == tokens.get(after - 1).end() && !Character.isUpperCase(first) && !isOpeningMark(first)) {
            return false;
        }
        if (Character.isLetter(first)) {
            return Character.isLowerCase(first)
                    ? !closed && afterPlainWord(text, tokens, stop)
                    : !(closed && isSpeechTag(text, tokens, stop, after));
        }
        return isOpeningMark(first)
                ? opensWithin(text, tokens, after, end)
                : first != ',' && first != ';' && first != ')' && !isDash(first);
    }

    /** Careless writers open with a small letter; "Yahoo! said" and unknown abbreviations do not. */
    private static boolean afterPlainWord(String text, List<Span> tokens, int stop) {
        boolean single =
                tokens.get(stop).length() == 1 && text.charAt(tokens.get(stop).begin()) != '…';
        if (stop == 0 || !single || tokens.get(stop - 1).length() < PLAIN_WORD) {
            return false;
        }
        String word = tokens.get(stop - 1).in(text);
        return word.chars().allMatch(Character::isLowerCase);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }

    private static boolean isOpeningMark(char c) {
        return "\"“‘'([{«`#@$".indexOf(c) >= 0;
    }

    private static boolean opensWithin(String text, List<Span> tokens, int at, Span end) {
        boolean ellipsis = end.length() > 1 || text.charAt(end.begin()) == '…';
        char word = wordAt(text, tokens, at).charAt(0);
        return !Character.isLowerCase(word) || !ellipsis && text.charAt(end.begin()) == '.';
    }

    /** The first token from {@code at} that is a word or number, else the token itself. */
    private static String wordAt(String text, List<Span> tokens, int at) {
        for (int i = at; i < Math.min(at + 3, tokens.size()); i++) {
            if (Character.isLetterOrDigit(text.charAt(tokens.get(i).begin()))) {
                return tokens.get(i).in(text);
            }
        }
        return tokens.get(at).in(text);
    }

    private static boolean afterAbbreviation(String text, Span token, String next) {
        if (!Character.isUpperCase(next.charAt(0))) {
            return false;
        }
        return switch (Abbreviations.of(text.substring(token.begin(), token.end() - 1))) {
            case TITLE, NUMBER -> false;
            case INITIAL, OTHER -> OPENERS.contains(next.toLowerCase(Locale.ROOT)) && next.length() > 1;
            case NONE -> true;
        };
    }

    /** “Why?” Smith asked: a question or cry in quotation marks goes on with its speaker. */
    private static boolean isSpeechTag(String text, List<Span> tokens, int stop, int after) {
        if (text.charAt(tokens.get(stop).end() - 1) == '.') {
            return false;
        }
        for (int i = after + 1; i < Math.min(after + 4, tokens.size()); i++) {
            String word = tokens.get(i).in(text);
            if (SPEECH.contains(word)) {
                return true;
            }
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    private static Set<String> openers() {
        Set<String> all = new TreeSet<>();
        WordList.lines("sentence-openers.txt").forEach(all::addAll);
        return Set.copyOf(all);
    }
}
