package org.claimgraph.attribution.span;

import java.util.List;
import org.claimgraph.learn.BoostedTrees;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.Features;

/**
 * Third step: the probability that a draft is an attribution. A first look at each draft by itself, by very many features; then a second
 * one by a few figures, among which is what the first look made of the drafts around it.
 */
final class Judge {

    static final ChainModel.Labels LABELS = new ChainModel.Free(2);

    private final ChainModel first;
    private final BoostedTrees second;

    Judge(ChainModel first, BoostedTrees second) {
        this.first = first;
        this.second = second;
    }

    /** One probability per draft; 0 for a draft without content. */
    double[] judge(Passage p, List<Draft> drafts) {
        double[] before = firstLook(first, p, drafts);
        DraftFacts facts = new DraftFacts(p, drafts, before);
        double[] verdicts = new double[before.length];
        for (int i = 0; i < verdicts.length; i++) {
            if (!drafts.get(i).content().isEmpty()) {
                verdicts[i] = second.probability(facts.row(i), DraftFacts.logOdds(before[i]));
            }
        }
        return verdicts;
    }

    static double[] firstLook(ChainModel model, Passage p, List<Draft> drafts) {
        JudgeFeatures judgeFeatures = new JudgeFeatures(p, drafts);
        Features features = new Features();
        float[] scores = new float[2];
        double[] verdicts = new double[drafts.size()];
        for (int i = 0; i < verdicts.length; i++) {
            if (!drafts.get(i).content().isEmpty()) {
                judgeFeatures.fill(i, features);
                model.score(features, scores);
                verdicts[i] = 1 / (1 + Math.exp(scores[0] - scores[1]));
            }
        }
        return verdicts;
    }
}
