package org.claimgraph.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of {@link Document#text()}.
 *
 * <p>Indices are UTF-16 code units, 0-based, {@code begin} inclusive, {@code end} exclusive, so that
 * {@code text.substring(begin, end)} is the stretch. What leaves the program (RDF, JSON) counts Unicode code points
 * instead, as the Web Annotation model does; {@link CodePoints} is the one place that converts.
 *
 * @throws IllegalArgumentException if {@code begin} is negative or {@code end} is not greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: " + begin + "," + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    /** True if {@code other} lies wholly inside this span; a span contains itself. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** What is left of it outside others that stand in order and do not overlap; may be nothing. */
    public List<Span> without(List<Span> others) {
        List<Span> left = new ArrayList<>();
        int from = begin;
        for (Span other : others) {
            if (overlaps(other)) {
                if (other.begin > from) {
                    left.add(new Span(from, other.begin));
                }
                from = other.end;
            }
        }
        if (from < end) {
            left.add(new Span(from, end));
        }
        return left;
    }

    public String in(String text) {
        return text.substring(begin, end);
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
