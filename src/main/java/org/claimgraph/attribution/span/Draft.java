package org.claimgraph.attribution.span;

import java.util.BitSet;
import java.util.List;

/**
 * What the second step proposes for a cue.
 *
 * @param source token ranges {begin, end}, none or one
 * @param content token ranges in text order, maybe none
 * @param sure the probability of the content among the candidates
 * @param agreement the probability that the right one overlaps it by half
 * @param sourceSure the mean probability, over the source's tokens, that they are source
 * @param contentSure likewise for the content; 0 where there is none
 */
record Draft(
        Cue cue,
        List<int[]> source,
        List<int[]> content,
        double sure,
        double agreement,
        double sourceSure,
        double contentSure) {

    BitSet contentTokens() {
        return tokens(content);
    }

    BitSet sourceTokens() {
        return tokens(source);
    }

    static BitSet tokens(List<int[]> ranges) {
        BitSet set = new BitSet();
        ranges.forEach(range -> set.set(range[0], range[1]));
        return set;
    }
}
