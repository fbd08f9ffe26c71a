package org.claimgraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two labels, 0 and 1; 1 must not follow itself. */
class ChainTest {

    private static final Chain CHAIN =
            new Chain(new int[][] {{0, 1}, {0}}, new boolean[] {true, true}, new boolean[] {true, true}, new float[4]);

    @Test
    void theBestPathObeysTheSteps() {
        assertArrayEquals(new int[] {0, 1}, CHAIN.best(new float[][] {{0, 1}, {0, 2}}));
    }

    @Test
    void probabilitiesAreThoseOfAllAllowedPaths() {
        // Paths 00, 01, 10 weigh 1 each.
        Chain.Beliefs beliefs = CHAIN.beliefs(new float[][] {{0, 0}, {0, 0}});
        double[] first = new double[2];
        beliefs.at(0, first);
        assertEquals(1 / 3.0, first[1], 1e-9);
        assertEquals(1 / 3.0, beliefs.of(0, new int[] {0, 1}), 1e-9);
        assertEquals(0, beliefs.of(0, new int[] {1, 1}), 1e-9);
    }

    @Test
    void learnsALabelFromItsFeatureAndLeavesOpenWhatIsOpen() {
        ChainTraining training = new ChainTraining(CHAIN);
        for (int i = 0; i < 20; i++) {
            training.add(List.of(feature("a"), feature("b")), new int[] {1, 2}, 1f);
            training.add(List.of(feature("c"), feature("b")), new int[] {3, 2}, 1f);
        }
        ChainTraining.Trained trained = training.train(5, 1, 0.1f, 0f, 0f, 0f, 1);
        float[][] scores = new float[2][2];
        trained.model().score(feature("a"), scores[0]);
        trained.model().score(feature("b"), scores[1]);
        assertArrayEquals(new int[] {0, 1}, CHAIN.with(trained.steps()).best(scores));
    }

    private static Features feature(String name) {
        Features features = new Features();
        features.add(Hash.of(name));
        return features;
    }
}
