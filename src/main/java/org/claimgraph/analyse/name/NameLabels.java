package org.claimgraph.analyse.name;

import org.claimgraph.analyse.NameType;
import org.claimgraph.learn.ChainModel;

/**
 * The labels of the chain: outside, and begin, inside, last and unit of each type (Ratinov and Roth 2009). An opened name
 * goes on with its own type until its last token.
 */
public final class NameLabels implements ChainModel.Labels {

    public static final NameLabels LABELS = new NameLabels();

    public static final int OUTSIDE = 0;
    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;

    public static final int COUNT = 1 + 4 * NameType.values().length;

    private NameLabels() {}

    @Override
    public int count() {
        return COUNT;
    }

    @Override
    public boolean allows(int from, int to) {
        boolean open = from != OUTSIDE && from != COUNT && !ends(from);
        boolean fresh = to == OUTSIDE || to == COUNT || begins(to);
        return open ? !fresh && type(from) == type(to) : fresh;
    }

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

    private static boolean begins(int label) {
        return part(label) == BEGIN || part(label) == UNIT;
    }

    /** True for the last label of a name; not for {@link #OUTSIDE}. */
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
}
