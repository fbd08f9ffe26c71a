package org.claimgraph.attribution.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.text.Span;

/**
 * A text as the scorer sees it: maximal runs of letters, digits and underscores, so that punctuation and quotation marks
 * at the edges never matter; and what stands between quotation marks.
 */
final class ScoredText {

    static final Set<String> PRONOUNS =
            Set.copyOf(List.of(("he she it they we i you him her them us me who his hers its their my our"
                            + " himself herself themselves this that these those one some many others another both")
                    .split(" ")));

    private static final Set<String> STOPS =
            Set.copyOf(List.of(("of for in from at on with by to who whom whose which that and or under"
                            + " after before during near against about among behind inside whose where when as than like")
                    .split(" ")));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern MARK = Pattern.compile("[“”\"„«»]|``|''|‘‘|’’");
    private static final Pattern BREAK = Pattern.compile("[,;:()\\[\\]—–]|\\s-\\s|--", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> ONLY_CLOSE = Set.of("”", "''", "’’", "»");
    private static final Set<String> ONLY_OPEN = Set.of("“", "``", "‘‘", "„", "«");

    private final String text;
    private final List<Span> words = new ArrayList<>();
    private final BitSet quoted = new BitSet();

    ScoredText(String text) {
        this.text = text;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            markQuoted(begin, end);
            begin = end + 1;
        }
    }

    /** An unclosed quotation runs to the end of its paragraph. */
    private void markQuoted(int begin, int end) {
        Matcher mark = MARK.matcher(text).region(begin, end);
        int open = -1;
        while (mark.find()) {
            if (open < 0 && !ONLY_CLOSE.contains(mark.group())) {
                open = mark.end();
            } else if (open >= 0 && !ONLY_OPEN.contains(mark.group())) {
                quoted.set(open, mark.start());
                open = -1;
            }
        }
        if (open >= 0) {
            quoted.set(open, end);
        }
    }

    /** Numbers of the words in the spans; where there is none, negative numbers of the marks. */
    Set<Integer> words(Collection<Span> spans) {
        Set<Integer> found = new java.util.TreeSet<>();
        for (Span span : spans) {
            for (int i = firstAfter(span.begin());
                    i < words.size() && words.get(i).begin() < span.end();
                    i++) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            for (Span span : spans) {
                for (int at = span.begin(); at < Math.min(span.end(), text.length()); at++) {
                    if (!Character.isWhitespace(text.charAt(at)) && !Character.isSpaceChar(text.charAt(at))) {
                        found.add(-1 - at);
                    }
                }
            }
        }
        return found;
    }

    private int firstAfter(int begin) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String word(int i) {
        return words.get(i).in(text).toLowerCase(Locale.ROOT);
    }

    boolean isQuoted(int word) {
        return word >= 0 && quoted.get(words.get(word).begin());
    }

    /** The last word before the first comma, bracket, preposition or relative word; -1 for none. */
    int head(Set<Integer> source) {
        List<Integer> ids = source.stream().filter(i -> i >= 0).sorted().toList();
        int last = -1;
        for (int i : ids) {
            String word = word(i);
            if (last >= 0) {
                String gap = text.substring(words.get(last).end(), words.get(i).begin());
                if (word.equals("s") && (gap.equals("'") || gap.equals("’"))) {
                    continue;
                }
                if (BREAK.matcher(gap).find() || STOPS.contains(word)) {
                    break;
                }
            } else if (STOPS.contains(word) && ids.size() > 1 && !PRONOUNS.contains(word)) {
                continue;
            }
            last = i;
        }
        return last >= 0 ? last : ids.isEmpty() ? -1 : ids.get(0);
    }
}
