package org.claimgraph.learn;

import java.util.stream.IntStream;

/** What the steps between labels score, and which there are: the inner loops visit no others. Immutable. */
final class Transitions {

    private final Steps steps;
    private final float[][] scores;
    private final double[][] factors;

    private Transitions(Steps steps, float[][] scores) {
        this.steps = steps;
        this.scores = scores;
        this.factors = new double[scores.length][steps.count];
        for (int from = 0; from < scores.length; from++) {
            for (int to = 0; to < steps.count; to++) {
                factors[from][to] = Math.exp(scores[from][to]);
            }
        }
    }

    int count() {
        return steps.count;
    }

    /** Score of a step, {@link ChainModel#NEVER} if not allowed; {@code from} is the label count at the start. */
    float score(int from, int to) {
        return scores[from][to];
    }

    /** The exponential of the score. */
    double factor(int from, int to) {
        return factors[from][to];
    }

    /** The labels that may stand before one, in rising order. */
    int[] before(int to) {
        return steps.before[to];
    }

    int[] after(int from) {
        return steps.after[from];
    }

    boolean mayEnd(int label) {
        return steps.last[label];
    }

    /** Which labels may follow which: the same for all weights. */
    static final class Steps {
        private final ChainModel.Labels labels;
        private final int count;
        private final int[][] before;
        private final int[][] after;
        private final boolean[] last;

        Steps(ChainModel.Labels labels) {
            this.labels = labels;
            this.count = labels.count();
            this.before = new int[count][];
            this.after = new int[count][];
            this.last = new boolean[count];
            for (int label = 0; label < count; label++) {
                int here = label;
                before[label] = IntStream.range(0, count)
                        .filter(from -> labels.allows(from, here))
                        .toArray();
                after[label] = IntStream.range(0, count)
                        .filter(to -> labels.allows(here, to))
                        .toArray();
                last[label] = labels.allows(label, count);
            }
        }

        /** With the scores of steps, row by label and a last row for the start. */
        Transitions with(float[][] scores) {
            return new Transitions(this, labels.forbid(scores));
        }
    }
}
