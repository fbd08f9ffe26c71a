package org.claimgraph.analyse.name;

import org.claimgraph.analyse.NameType;
import org.claimgraph.learn.Chain;

/** The labels of the chain: outside, and begin, inside, last and unit of each type (Ratinov and Roth 2009). */
public final class NameLabels {

    public static final int OUTSIDE = 0;
    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;

    public static final int COUNT = 1 + 4 * NameType.values().length;
    public static final int ALL = (1 << COUNT) - 1;

    private NameLabels() {}

    /** The label of the token at {@code at} of a name of {@code length} tokens. */
    public static int of(NameType type, int at, int length) {
        int part = length == 1 ? UNIT : at == 0 ? BEGIN : at == length - 1 ? LAST : INSIDE;
        return 1 + 4 * type.ordinal() + part;
    }

    /** The bits of all labels of a type. */
    public static int mask(NameType type) {
        return 0xF << (1 + 4 * type.ordinal());
    }

    static int type(int label) {
        return (label - 1) / 4;
    }

    static boolean begins(int label) {
        return label != OUTSIDE && (part(label) == BEGIN || part(label) == UNIT);
    }

    static boolean ends(int label) {
        return label != OUTSIDE && (part(label) == LAST || part(label) == UNIT);
    }

    private static int part(int label) {
        return (label - 1) % 4;
    }

    /** Speaks for a name of a type at these words; a single word may also be part of a longer one. */
    static void raise(float[][] scores, int first, int end, NameType type, float more) {
        for (int i = first; i < end; i++) {
            if (end - first > 1) {
                scores[i][of(type, i - first, end - first)] += more;
            } else {
                for (int part = BEGIN; part <= UNIT; part++) {
                    scores[i][1 + 4 * type.ordinal() + part] += more;
                }
            }
        }
    }

    /** Which labels may follow each other: an opened name goes on with its own type until its last token. */
    public static Chain chain(float[] weights) {
        int[][] before = new int[COUNT][];
        boolean[] first = new boolean[COUNT];
        boolean[] last = new boolean[COUNT];
        for (int y = 0; y < COUNT; y++) {
            int to = y;
            before[y] = java.util.stream.IntStream.range(0, COUNT)
                    .filter(from -> follows(from, to))
                    .toArray();
            first[y] = y == OUTSIDE || begins(y);
            last[y] = y == OUTSIDE || ends(y);
        }
        return new Chain(before, first, last, weights);
    }

    private static boolean follows(int from, int to) {
        boolean open = from != OUTSIDE && !ends(from);
        boolean fresh = to == OUTSIDE || begins(to);
        return open ? !fresh && type(from) == type(to) : fresh;
    }
}
