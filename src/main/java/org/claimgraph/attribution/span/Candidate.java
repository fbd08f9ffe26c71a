package org.claimgraph.attribution.span;

import java.util.BitSet;
import java.util.List;

/**
 * A source and content that the second step holds possible for a cue.
 *
 * @param source token ranges in text order, maybe none
 * @param content token ranges in text order, maybe none
 * @param logOdds logarithm of the labelling's probability, compared with the best one's: 0 or less
 * @param share of the drawn labellings that are this very one
 * @param contentShare of the drawn labellings that have this very content
 * @param agreement share of the drawn labellings whose content overlaps this one by half
 */
record Candidate(
        List<int[]> source, List<int[]> content, double logOdds, double share, double contentShare, double agreement) {

    BitSet contentTokens() {
        return Draft.tokens(content);
    }

    BitSet sourceTokens() {
        return Draft.tokens(source);
    }

    /** Whether two contents have half of their tokens in common (intersection over union). */
    static boolean agree(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        // Written without division: the union is the sum less the intersection.
        return !both.isEmpty() && 3 * both.cardinality() >= a.cardinality() + b.cardinality();
    }
}
