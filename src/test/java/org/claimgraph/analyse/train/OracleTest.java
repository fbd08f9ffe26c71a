package org.claimgraph.analyse.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.claimgraph.analyse.parse.Configuration;
import org.claimgraph.analyse.parse.DependencyParser;
import org.junit.jupiter.api.Test;

class OracleTest {

    @Test
    void movesThatCostNothingLeadToTheGoldTree() {
        int[] heads = {1, 3, 1, 6, 3, 4};
        Configuration c = new Configuration(6);
        while (!c.done()) {
            follow(c, cheapest(c, new Oracle(heads)));
        }
        assertArrayEquals(heads, c.heads());
    }

    @Test
    void countsEachArcThatAMoveLoses() {
        int[] heads = {1, 3, 1, 6, 3, 4};
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            Configuration c = new Configuration(6);
            int lost = 0;
            while (!c.done()) {
                int move = permitted(c, random);
                lost += cost(c, new Oracle(heads), move);
                follow(c, move);
            }
            int wrong = 0;
            for (int i = 0; i < heads.length; i++) {
                wrong += c.heads()[i] == heads[i] ? 0 : 1;
            }
            assertEquals(wrong, lost);
        }
    }

    private static int permitted(Configuration c, SplittableRandom random) {
        float[] scores = {random.nextInt(100), random.nextInt(100), random.nextInt(100)};
        return DependencyParser.best(c, scores);
    }

    private static int cheapest(Configuration c, Oracle oracle) {
        float[] scores = new float[3];
        for (int move = 0; move < 3; move++) {
            scores[move] = -cost(c, oracle, move);
        }
        return DependencyParser.best(c, scores);
    }

    private static int cost(Configuration c, Oracle oracle, int move) {
        return switch (move) {
            case DependencyParser.SHIFT -> c.mayShift() ? oracle.shift(c) : 99;
            case DependencyParser.LEFT -> c.mayLeft() ? oracle.left(c) : 99;
            default -> c.mayRight() ? oracle.right(c) : 99;
        };
    }

    private static void follow(Configuration c, int move) {
        if (move == DependencyParser.SHIFT) {
            c.shift();
        } else {
            c.attach(move, 0);
        }
    }
}
