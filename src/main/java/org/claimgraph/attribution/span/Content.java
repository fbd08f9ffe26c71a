package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.claimgraph.learn.Lattice;

/**
 * The content that is most likely to be right by half: not the single most likely labelling, which often ends at the first or
 * last of many possible ends, but the one that overlaps with most of the others (minimum Bayes risk, Kumar and Byrne 2004),
 * over labellings drawn from the model.
 *
 * @param tokens of the window
 * @param sure the share of drawn labellings it overlaps with by half
 */
record Content(BitSet tokens, double sure) {

    private static final int DRAWS = Integer.getInteger("draws", 24);
    private static final double TOUCH = 0.1;

    static Content of(Lattice lattice, int[] best) {
        SplittableRandom random = new SplittableRandom(best.length);
        List<BitSet> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            BitSet content = tokens(lattice.sample(random));
            if (!content.isEmpty()) {
                drawn.add(content);
            }
        }
        BitSet viterbi = tokens(best);
        Content winner = new Content(viterbi, -1);
        double most = -1;
        for (int c = -1; c < drawn.size(); c++) {
            BitSet candidate = c < 0 ? viterbi : drawn.get(c);
            double half = 0;
            double all = 0;
            for (BitSet other : drawn) {
                double overlap = overlap(candidate, other);
                half += overlap >= 0.5 ? 1 : 0;
                all += overlap;
            }
            double worth = half + TOUCH * all;
            if (worth > most + 1e-9) {
                most = worth;
                winner = new Content(candidate, half / DRAWS);
            }
        }
        return winner;
    }

    private static BitSet tokens(int[] labels) {
        BitSet tokens = new BitSet(labels.length);
        for (int i = 0; i < labels.length; i++) {
            if (PartLabel.isContent(labels[i])) {
                tokens.set(i);
            }
        }
        return tokens;
    }

    private static double overlap(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int common = both.cardinality();
        return common == 0 ? 0 : (double) common / (a.cardinality() + b.cardinality() - common);
    }

    /** Runs of tokens, counted from {@code base}. */
    List<int[]> runs(int base) {
        List<int[]> runs = new ArrayList<>();
        for (int i = tokens.nextSetBit(0); i >= 0; ) {
            int end = tokens.nextClearBit(i);
            runs.add(new int[] {base + i, base + end});
            i = tokens.nextSetBit(end);
        }
        return runs;
    }
}
