package org.claimgraph.attribution.span;

import java.util.BitSet;
import java.util.List;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.Features;

/**
 * Picks the source and content of a cue among the {@link Candidates} by the looks of the whole: a tagger sees one token at a
 * time (reranking, Collins 2000).
 */
final class Ranker {

    static final ChainModel.Labels LABELS = new ChainModel.Free(1);

    private final ChainModel model;

    Ranker(ChainModel model) {
        this.model = model;
    }

    /**
     * @param probability that this candidate is the one
     * @param agreement that the content of the one overlaps this content by half
     */
    record Choice(Candidate candidate, double probability, double agreement) {}

    /** @param candidates one at least; the first wins a tie */
    Choice choose(CueMap map, int number, List<Candidate> candidates) {
        double[] weights = weights(map, number, candidates);
        int best = 0;
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += weights[i];
            best = weights[i] > weights[best] ? i : best;
        }
        BitSet content = candidates.get(best).contentTokens();
        double agreed = 0;
        for (int i = 0; i < weights.length; i++) {
            agreed += i == best || Candidate.agree(content, candidates.get(i).contentTokens()) ? weights[i] : 0;
        }
        return new Choice(candidates.get(best), weights[best] / total, agreed / total);
    }

    private double[] weights(CueMap map, int number, List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return new double[] {1};
        }
        RankFeatures rankFeatures = new RankFeatures(map, number);
        Features features = new Features();
        float[] score = new float[1];
        double[] weights = new double[candidates.size()];
        for (int i = 0; i < weights.length; i++) {
            rankFeatures.fill(candidates.get(i), i == 0, features);
            model.score(features, score);
            weights[i] = Math.exp(score[0]);
        }
        return weights;
    }
}
