package org.claimgraph.text;

import java.util.Arrays;

/**
 * Converts spans from UTF-16 indices to Unicode code points, the unit of the Web Annotation data model and of SPARQL's
 * {@code SUBSTR}. Immutable; one per text.
 */
public final class CodePoints {

    /** UTF-16 indices of the low surrogates; empty for the many texts that have none. */
    private final int[] lowSurrogates;

    public CodePoints(String text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i++;
            }
        }
        lowSurrogates = Arrays.copyOf(found, n);
    }

    /** The number of code points before the UTF-16 index. */
    public int at(int utf16) {
        int i = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (i < 0 ? -i - 1 : i);
    }

    /** The same stretch, counted in code points. */
    public Span of(Span utf16) {
        return new Span(at(utf16.begin()), at(utf16.end()));
    }
}
