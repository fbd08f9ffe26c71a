package org.claimgraph.rdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a claim as people are shown them, and as claims are compared: NFC, straight quotation marks, single spaces,
 * no closing full stop or comma, no quotation marks around the whole or without their partner, a capital first letter.
 */
public record ClaimText(String text) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOUBLE_MARKS = Pattern.compile("[“”„‟«»]|``|''");
    private static final Pattern SINGLE_MARKS = Pattern.compile("[‘’‚‛]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—-]+|[\\s,;:.–—-]+$");

    /** @param fragments the content's words in text order */
    public static ClaimText of(List<String> fragments) {
        String joined = fragments.stream()
                .map(ClaimText::bare)
                .filter(fragment -> !fragment.isEmpty())
                .collect(Collectors.joining(" "));
        return new ClaimText(capitalised(joined.isEmpty() ? String.join(" ", fragments) : joined));
    }

    /** True if every fragment stands in double quotation marks of its own: he said that "the port is open". */
    public static boolean isQuoted(List<String> fragments) {
        return !fragments.isEmpty()
                && fragments.stream()
                        .map(fragment -> trimmed(DOUBLE_MARKS.matcher(fragment).replaceAll("\"")))
                        .allMatch(fragment -> fragment.length() > 2
                                && fragment.startsWith("\"")
                                && fragment.indexOf('"', 1) == fragment.length() - 1);
    }

    /** Without line breaks and double spaces. */
    static String singleSpaced(String words) {
        return SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll(" ");
    }

    /** Number of words: what white space divides and holds a letter or digit. */
    public int words() {
        return (int) Arrays.stream(text.split(" "))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static String bare(String fragment) {
        String plain = singleSpaced(fragment);
        plain = DOUBLE_MARKS.matcher(plain).replaceAll("\"");
        plain = SINGLE_MARKS.matcher(plain).replaceAll("'");
        return trimmed(unquoted(trimmed(plain)));
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** Without marks around the whole; a mark that has no partner goes, too. */
    private static String unquoted(String text) {
        long marks = text.chars().filter(c -> c == '"').count();
        boolean opens = text.startsWith("\"");
        boolean closes = text.endsWith("\"") && text.length() > 1;
        if (marks == 2 && opens && closes) {
            return text.substring(1, text.length() - 1);
        }
        if (marks % 2 == 0) {
            return text;
        }
        int odd = opens ? 0 : text.lastIndexOf('"');
        return text.substring(0, odd) + text.substring(odd + 1);
    }

    private static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
