package org.claimgraph.cli.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article with other words, in the escaped form of N-Quads. What is cut out of it is what its offsets say, also where they
 * cut a word in two.
 *
 * @param starts where each code point begins in the text, and at last where the text ends: an escape is one code point
 */
record SwappedBody(String text, int[] starts) {

    private static final Pattern CODE_POINT = Pattern.compile("\\\\u.{4}|\\\\U.{8}|\\\\.|.", Pattern.DOTALL);

    static SwappedBody of(String escaped, WordSwap words) {
        String text = words.apply(escaped);
        int[] starts = new int[text.length() + 1];
        int length = 0;
        Matcher codePoints = CODE_POINT.matcher(text);
        while (codePoints.find()) {
            starts[length++] = codePoints.start();
        }
        starts[length] = text.length();
        return new SwappedBody(text, starts);
    }

    /** @param begin in code points, as {@code end} */
    String between(int begin, int end) {
        return text.substring(starts[begin], starts[end]);
    }
}
