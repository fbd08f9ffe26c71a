package org.claimgraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PerceptronTest {

    private static final int CLASSES = 5;

    @Test
    void learnsASeparableTask() {
        LinearModel model = trained();
        float[] scores = new float[CLASSES];
        for (int word = 0; word < 1000; word++) {
            model.score(featuresOf(word), scores);
            assertEquals(word % CLASSES, best(scores));
        }
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        LinearModel model = trained();
        byte[] bytes = bytes(model);
        LinearModel back = LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        float[] expected = new float[CLASSES];
        float[] actual = new float[CLASSES];
        for (int word = 0; word < 1000; word++) {
            model.score(featuresOf(word), expected);
            back.score(featuresOf(word), actual);
            assertArrayEquals(expected, actual, 1e-4f);
        }
        assertArrayEquals(bytes, bytes(back));
    }

    @Test
    void trainsToTheSameBytes() throws IOException {
        assertArrayEquals(bytes(trained()), bytes(trained()));
    }

    @Test
    void refusesJunk() {
        assertThrows(
                IOException.class, () -> LinearModel.read(new DataInputStream(new ByteArrayInputStream(new byte[40]))));
    }

    private static LinearModel trained() {
        Perceptron perceptron = new Perceptron(CLASSES);
        SplittableRandom random = new SplittableRandom(7);
        float[] scores = new float[CLASSES];
        for (int i = 0; i < 20_000; i++) {
            int word = random.nextInt(1000);
            Features features = featuresOf(word);
            perceptron.score(features, scores);
            perceptron.update(features, word % CLASSES, best(scores));
            perceptron.tick();
        }
        return perceptron.average(0.0001f);
    }

    private static Features featuresOf(int word) {
        Features features = new Features();
        features.add(Hash.of(1, word));
        features.add(Hash.of(2, word / 10));
        features.add(Hash.of("bias"));
        return features;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
