package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimgraph.learn.BoostedTrees;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.RankTrainer;
import org.claimgraph.learn.TreeBooster;

/** Examples given to a trainer, by the fold of their article. */
final class Folded<M> {

    private final Function<IntPredicate, M> learner;
    private final List<Integer> folds = new ArrayList<>();

    /** @param learner makes a model from the examples chosen by their number */
    private Folded(Function<IntPredicate, M> learner) {
        this.learner = learner;
    }

    static Folded<ChainModel> of(ChainTrainer trainer, Tuning t) {
        return new Folded<>(chosen -> trainer.train(chosen, t.epochs(), t.rate(), t.penalty(), t.smallest()));
    }

    static Folded<ChainModel> of(RankTrainer trainer, Tuning t) {
        return new Folded<>(chosen -> trainer.train(chosen, t.epochs(), t.rate(), t.penalty(), t.smallest()));
    }

    static Folded<BoostedTrees> of(TreeBooster trainer) {
        return new Folded<>(trainer::train);
    }

    /** To be called for every example that the trainer is given, in the same order. */
    void add(int article) {
        folds.add(article % SpanTrainer.FOLDS);
    }

    /** What is learnt from all folds but the one of the same number; and last, from all. */
    List<M> learn() {
        return IntStream.rangeClosed(0, SpanTrainer.FOLDS)
                .parallel()
                .mapToObj(fold -> learner.apply(i -> folds.get(i) != fold))
                .toList();
    }
}
