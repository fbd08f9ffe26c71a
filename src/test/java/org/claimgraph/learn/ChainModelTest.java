package org.claimgraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChainModelTest {

    private static final int A = 0;
    private static final int B = 1;

    /** B never begins a chain and never follows B. */
    private static final ChainModel.Labels LABELS = new ChainModel.Labels() {
        @Override
        public int count() {
            return 2;
        }

        @Override
        public boolean allows(int from, int to) {
            return to != B || from == A;
        }
    };

    @Test
    void learnsWhichFeatureAsksForWhichLabel() {
        ChainModel model = trained();
        assertArrayEquals(
                new int[] {A, B, A}, model.lattice(scores(model, 1, 2, 1)).best());
    }

    @Test
    void neverTakesAForbiddenStep() {
        ChainModel model = trained();
        assertArrayEquals(
                new int[] {A, B, A, B}, model.lattice(scores(model, 2, 2, 2, 2)).best());
    }

    @Test
    void probabilitiesOfAllPathsSumToOne() {
        ChainModel model = trained();
        Lattice lattice = model.lattice(scores(model, 1, 2, 2));
        double sum = lattice.probability(new int[] {A, A, A})
                + lattice.probability(new int[] {A, A, B})
                + lattice.probability(new int[] {A, B, A});
        assertEquals(1, sum, 1e-6);
    }

    @Test
    void aMarginalIsTheSumOfThePathsThroughIt() {
        ChainModel model = trained();
        Lattice lattice = model.lattice(scores(model, 1, 2, 2));
        assertEquals(lattice.probability(new int[] {A, B, A}), lattice.marginal(1, B), 1e-6);
    }

    @Test
    void aStretchIsAsProbableAsThePathsThroughIt() {
        ChainModel model = trained();
        Lattice lattice = model.lattice(scores(model, 1, 2, 2));
        double sum = lattice.probability(new int[] {A, A, A}) + lattice.probability(new int[] {A, A, B});
        assertEquals(sum, lattice.probability(0, new int[] {A, A}), 1e-6);
        assertEquals(0, lattice.probability(1, new int[] {B, B}), 1e-6);
    }

    @Test
    void learnsFromPlacesOfWhichOnlySomeLabelsAreRuledOut() {
        ChainTrainer trainer = new ChainTrainer(LABELS);
        for (int i = 0; i < 20; i++) {
            trainer.addPartial(keys(1, 2), new int[] {1 << A, 1 << B});
            trainer.addPartial(keys(1, 3), new int[] {1 << A, 1 << A | 1 << B});
        }
        trainer.prune(1);
        ChainModel model = trainer.train(i -> true, 10, 0.2, 0, 0);
        float[][] scores = scores(model, 1, 2, 3);
        assertArrayEquals(new int[] {A, B, A}, model.best(scores));
        assertEquals(0, scores[2][A] - scores[2][B], 0.5f * (scores[1][B] - scores[1][A]));
    }

    @Test
    void whatIsKnownInFullIsLearnedAlikeEitherWay() {
        ChainTrainer full = new ChainTrainer(LABELS);
        ChainTrainer partial = new ChainTrainer(LABELS);
        for (int i = 0; i < 5; i++) {
            full.add(keys(1, 2, 1), new int[] {A, B, A}, new boolean[0]);
            partial.addPartial(keys(1, 2, 1), new int[] {1 << A, 1 << B, 1 << A});
        }
        full.prune(1);
        partial.prune(1);
        assertArrayEquals(
                scores(full.train(i -> true, 5, 0.1, 1e-6, 0), 1, 2),
                scores(partial.train(i -> true, 5, 0.1, 1e-6, 0), 1, 2));
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        ChainModel model = trained();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        ChainModel read = ChainModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), LABELS);
        assertArrayEquals(scores(model, 1, 2), scores(read, 1, 2));
    }

    private static ChainModel trained() {
        ChainTrainer trainer = new ChainTrainer(LABELS);
        for (int i = 0; i < 20; i++) {
            trainer.add(keys(1, 2, 1), new int[] {A, B, A}, new boolean[0]);
            trainer.add(keys(1, 1, 2), new int[] {A, A, B}, new boolean[0]);
        }
        trainer.prune(2);
        return trainer.train(i -> true, 10, 0.2, 1e-6, 0);
    }

    private static int[][] keys(int... values) {
        int[][] keys = new int[values.length][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ChainTrainer.keys(features(values[i]));
        }
        return keys;
    }

    private static float[][] scores(ChainModel model, int... values) {
        float[][] scores = new float[values.length][2];
        for (int i = 0; i < scores.length; i++) {
            model.score(features(values[i]), scores[i]);
        }
        return scores;
    }

    private static Features features(int value) {
        Features features = new Features();
        features.add(Hash.of(1, value));
        return features;
    }
}
