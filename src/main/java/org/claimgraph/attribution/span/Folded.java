package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;

/** The examples of one step, by the fold of their article. */
final class Folded {

    private final ChainTrainer trainer;
    private final Tuning tuning;
    private final List<Integer> folds = new ArrayList<>();
    private boolean pruned;

    Folded(ChainModel.Labels labels, Tuning tuning) {
        this.trainer = new ChainTrainer(labels);
        this.tuning = tuning;
    }

    void add(int article, int[][] keys, int[] gold, boolean[] fixed) {
        trainer.add(keys, gold, fixed);
        folds.add(article % SpanTrainer.FOLDS);
    }

    /** Learnt from all folds but one. */
    ChainModel without(int fold) {
        return train(fold);
    }

    ChainModel all() {
        return train(-1);
    }

    private ChainModel train(int left) {
        if (!pruned) {
            trainer.prune(tuning.rare());
            pruned = true;
        }
        return trainer.train(
                i -> folds.get(i) != left, tuning.epochs(), tuning.rate(), tuning.penalty(), tuning.smallest());
    }
}
