package org.claimgraph.analyse.name;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.NameType;
import org.claimgraph.learn.Chain;

/** From scores of labels to names. */
final class NameDecoder {

    private final Chain chain;

    NameDecoder(Chain chain) {
        this.chain = chain;
    }

    /** The names on the best path, each with the probability of its stretch of labels. */
    List<Found> names(float[][] scores) {
        int[] path = chain.best(scores);
        List<Found> names = new ArrayList<>();
        Chain.Beliefs beliefs = null;
        for (int i = 0; i < path.length; i++) {
            if (path[i] != NameLabels.OUTSIDE) {
                int end = i + 1;
                while (!NameLabels.ends(path[end - 1])) {
                    end++;
                }
                if (beliefs == null) {
                    beliefs = chain.beliefs(scores);
                }
                names.add(found(path, i, end, beliefs));
                i = end - 1;
            }
        }
        return names;
    }

    private static Found found(int[] path, int first, int end, Chain.Beliefs beliefs) {
        int[] labels = java.util.Arrays.copyOfRange(path, first, end);
        NameType type = NameType.values()[NameLabels.type(path[first])];
        return new Found(first, end, type, Math.min(1, beliefs.of(first, labels)));
    }
}
