package org.claimgraph.serve;

import java.util.Locale;

/** What all charts have in common: they scale with the page, and say in words what they show. */
final class Svg {

    private Svg() {}

    /**
     * A group and not an image to those who listen: the links in it can be followed.
     *
     * @param kind a class for the style sheet
     */
    static Html figure(String kind, int width, int height, String title, Html content) {
        return Html.of(
                "<figure class=\"chart {}\"><svg viewBox=\"0 0 {} {}\" role=\"group\" aria-label=\"{}\">"
                        + "{}</svg><figcaption>{}</figcaption></figure>",
                kind,
                width,
                height,
                title,
                content,
                title);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Words cut to what fits into so many characters. */
    static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }
}
