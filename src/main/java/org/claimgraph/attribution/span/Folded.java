package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;

/** The examples of one step, by the fold of their article. */
final class Folded {

    private final ChainTrainer trainer;
    private final Tuning tuning;
    private final List<Integer> folds = new ArrayList<>();

    Folded(ChainModel.Labels labels, Tuning tuning) {
        this.trainer = new ChainTrainer(labels);
        this.tuning = tuning;
    }

    void add(int article, int[][] keys, int[] gold, boolean[] fixed) {
        trainer.add(keys, gold, fixed);
        folds.add(article % SpanTrainer.FOLDS);
    }

    /** What is learnt from all folds but the one of the same number; and last, from all. To be called once. */
    List<ChainModel> learn() {
        trainer.prune(tuning.rare());
        return IntStream.rangeClosed(0, SpanTrainer.FOLDS)
                .parallel()
                .mapToObj(this::without)
                .toList();
    }

    ChainModel all() {
        trainer.prune(tuning.rare());
        return without(-1);
    }

    private ChainModel without(int fold) {
        return trainer.train(
                i -> folds.get(i) != fold, tuning.epochs(), tuning.rate(), tuning.penalty(), tuning.smallest());
    }
}
