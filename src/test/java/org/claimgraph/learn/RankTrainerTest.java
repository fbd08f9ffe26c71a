package org.claimgraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RankTrainerTest {

    private static final int GOOD = 1;
    private static final int BAD = 2;
    private static final int COMMON = 3;

    @Test
    void ranksHigherWhatHasBroughtGain() {
        ChainModel model = trained();
        assertTrue(score(model, COMMON, GOOD) > score(model, COMMON, BAD));
    }

    @Test
    void learnsNothingFromWhatAllCandidatesHave() {
        ChainModel model = trained();
        assertArrayEquals(new float[] {0}, scores(model, COMMON), 1e-3f);
    }

    @Test
    void prefersTheSmallerGainToNone() {
        RankTrainer trainer = new RankTrainer();
        for (int i = 0; i < 20; i++) {
            trainer.add(new int[][] {keys(BAD), keys(GOOD)}, new double[] {0, 0.1});
        }
        trainer.prune(1);
        ChainModel model = trainer.train(i -> true, 4, 0.1, 0, 0);
        assertTrue(score(model, GOOD) > score(model, BAD));
    }

    private static ChainModel trained() {
        RankTrainer trainer = new RankTrainer();
        for (int i = 0; i < 20; i++) {
            trainer.add(new int[][] {keys(COMMON, GOOD), keys(COMMON, BAD)}, new double[] {1, 0.2});
            trainer.add(new int[][] {keys(COMMON, BAD), keys(COMMON, GOOD)}, new double[] {0.2, 1});
        }
        trainer.prune(1);
        return trainer.train(i -> true, 4, 0.1, 0, 0);
    }

    private static float score(ChainModel model, int... features) {
        return scores(model, features)[0];
    }

    private static float[] scores(ChainModel model, int... features) {
        float[] scores = new float[1];
        model.score(features(features), scores);
        return scores;
    }

    private static int[] keys(int... features) {
        return ChainTrainer.keys(features(features));
    }

    private static Features features(int... numbers) {
        Features features = new Features();
        for (int number : numbers) {
            features.add(Hash.of(number, 0));
        }
        return features;
    }
}
