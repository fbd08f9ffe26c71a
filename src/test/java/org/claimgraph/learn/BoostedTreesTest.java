package org.claimgraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Learns what no sum of columns can tell: that one of two holds, but not both. */
class BoostedTreesTest {

    private static BoostedTrees trees;

    @BeforeAll
    static void train() {
        trees = trained();
    }

    @Test
    void learnsHowColumnsWorkTogether() {
        assertTrue(trees.probability(new float[] {0.9f, 0.1f, 0.5f, 0.5f}, 0) > 0.9);
        assertTrue(trees.probability(new float[] {0.1f, 0.9f, 0.5f, 0.5f}, 0) > 0.9);
        assertTrue(trees.probability(new float[] {0.9f, 0.9f, 0.5f, 0.5f}, 0) < 0.1);
        assertTrue(trees.probability(new float[] {0.1f, 0.1f, 0.5f, 0.5f}, 0) < 0.1);
    }

    @Test
    void startsFromWhatIsKnownWithoutThem() {
        float[] row = {0.9f, 0.1f, 0.5f, 0.5f};
        assertTrue(trees.probability(row, 1) > trees.probability(row, 0));
    }

    @Test
    void withTooFewExamplesTheyChangeNothing() {
        TreeBooster booster = new TreeBooster();
        booster.add(new float[] {1}, 0, true);
        booster.add(new float[] {0}, 0, false);
        BoostedTrees few = booster.train(i -> true);
        double before = 1 / (1 + Math.exp(-2));
        assertEquals(before, few.probability(new float[] {1}, 2), 0.05);
        assertEquals(few.probability(new float[] {1}, 2), few.probability(new float[] {0}, 2));
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertArrayEquals(bytes(trees), bytes(trained()));
    }

    @Test
    void areTheSameAfterWritingAndReading() throws IOException {
        BoostedTrees read = BoostedTrees.read(in(bytes(trees)));
        float[] row = {0.3f, 0.7f, 0.2f, 0.8f};
        assertEquals(trees.probability(row, 0.5), read.probability(row, 0.5));
    }

    @Test
    void whatIsNoModelIsRefused() {
        byte[] deep = {0, 0, 0, 1, 99};
        assertThrows(IOException.class, () -> BoostedTrees.read(in(deep)));
    }

    private static BoostedTrees trained() {
        SplittableRandom random = new SplittableRandom(1);
        TreeBooster booster = new TreeBooster();
        for (int i = 0; i < 2000; i++) {
            float[] row = new float[4];
            for (int column = 0; column < row.length; column++) {
                row[column] = (float) random.nextDouble();
            }
            booster.add(row, 0, row[0] > 0.5f != row[1] > 0.5f);
        }
        return booster.train(i -> true);
    }

    private static byte[] bytes(BoostedTrees model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
