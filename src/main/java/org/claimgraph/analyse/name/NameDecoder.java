package org.claimgraph.analyse.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimgraph.analyse.NameType;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.Lattice;

/** From scores of labels to names. */
final class NameDecoder {

    private final ChainModel chain;

    NameDecoder(ChainModel chain) {
        this.chain = chain;
    }

    /** The names on the best path, each with the probability of its stretch of labels. */
    List<Found> names(float[][] scores) {
        int[] path = chain.best(scores);
        List<int[]> stretches = stretches(path);
        if (stretches.isEmpty()) {
            return List.of();
        }
        Lattice lattice = chain.lattice(scores);
        List<Found> names = new ArrayList<>();
        for (int[] stretch : stretches) {
            names.add(found(path, stretch[0], stretch[1], lattice));
        }
        return names;
    }

    private static List<int[]> stretches(int[] path) {
        List<int[]> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < path.length; i++) {
            if (NameLabels.ends(path[i])) {
                stretches.add(new int[] {first, i + 1});
            }
            if (path[i] == NameLabels.OUTSIDE || NameLabels.ends(path[i])) {
                first = i + 1;
            }
        }
        return stretches;
    }

    private static Found found(int[] path, int first, int end, Lattice lattice) {
        NameType type = NameType.values()[NameLabels.type(path[first])];
        double confidence = lattice.probability(first, Arrays.copyOfRange(path, first, end));
        return new Found(first, end, type, Math.min(1, confidence));
    }
}
