package org.claimgraph.attribution.span;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.claimgraph.learn.Lattice;

/**
 * How far the model agrees with itself: the share of labellings drawn from it whose content overlaps by half with the best
 * one's. An estimate of the probability that the content will be counted as right.
 */
final class Agreement {

    private static final int DRAWS = 16;

    private Agreement() {}

    static double of(Lattice lattice, int[] best) {
        SplittableRandom random = new SplittableRandom(best.length);
        BitSet content = content(best);
        int agree = 0;
        for (int i = 0; i < DRAWS && !content.isEmpty(); i++) {
            BitSet other = content(lattice.sample(random));
            int sum = content.cardinality() + other.cardinality();
            other.and(content);
            agree += 3 * other.cardinality() >= sum ? 1 : 0; // overlap of one half, written without division
        }
        return (double) agree / DRAWS;
    }

    private static BitSet content(int[] labels) {
        BitSet tokens = new BitSet(labels.length);
        for (int i = 0; i < labels.length; i++) {
            if (PartLabel.isContent(labels[i])) {
                tokens.set(i);
            }
        }
        return tokens;
    }
}
