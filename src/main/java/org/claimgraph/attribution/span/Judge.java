package org.claimgraph.attribution.span;

import java.util.List;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.Features;

/** Third step: the probability that a draft is an attribution. */
final class Judge {

    static final ChainModel.Labels LABELS = new ChainModel.Free(2);

    private final ChainModel model;

    Judge(ChainModel model) {
        this.model = model;
    }

    /** One probability per draft; 0 for a draft without content. */
    double[] judge(Passage p, List<Draft> drafts) {
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
