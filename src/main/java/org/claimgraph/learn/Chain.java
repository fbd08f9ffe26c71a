package org.claimgraph.learn;

import java.util.Arrays;

/**
 * A linear chain over labels: which may follow which, and how much each step weighs. Finds the best path (Viterbi) and the
 * probability of each label (forward-backward; Lafferty, McCallum and Pereira 2001). Immutable, safe for many threads.
 */
public final class Chain {

    private final int labels;
    private final int[][] before;
    private final boolean[] first;
    private final boolean[] last;
    private final float[] weights;

    /**
     * @param before for each label those that may stand before it
     * @param first whether a path may begin with the label
     * @param last whether a path may end with it
     * @param weights of a step from x to y at {@code x * labels + y}
     */
    public Chain(int[][] before, boolean[] first, boolean[] last, float[] weights) {
        this.labels = before.length;
        this.before = Arrays.stream(before).map(int[]::clone).toArray(int[][]::new);
        this.first = first.clone();
        this.last = last.clone();
        this.weights = weights.clone();
    }

    public int labels() {
        return labels;
    }

    Chain with(float[] weights) {
        return new Chain(before, first, last, weights);
    }

    int[] before(int label) {
        return before[label];
    }

    /** The path of highest score; {@code scores} holds one row of label scores per place. */
    public int[] best(float[][] scores) {
        int n = scores.length;
        int[] path = new int[n];
        if (n == 0) {
            return path;
        }
        float[][] sums = new float[n][labels];
        byte[][] back = new byte[n][labels];
        for (int y = 0; y < labels; y++) {
            sums[0][y] = first[y] ? scores[0][y] : Float.NEGATIVE_INFINITY;
        }
        for (int t = 1; t < n; t++) {
            step(sums[t - 1], scores[t], sums[t], back[t]);
        }
        for (int y = 1; y < labels; y++) {
            if (last[y] && sums[n - 1][y] > sums[n - 1][path[n - 1]]) {
                path[n - 1] = y;
            }
        }
        for (int t = n - 1; t > 0; t--) {
            path[t - 1] = back[t][path[t]];
        }
        return path;
    }

    private void step(float[] from, float[] scores, float[] to, byte[] back) {
        for (int y = 0; y < labels; y++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int x : before[y]) {
                float score = from[x] + weights[x * labels + y];
                if (score > best) {
                    best = score;
                    back[y] = (byte) x;
                }
            }
            to[y] = best + scores[y];
        }
    }

    /** Probabilities of labels and stretches, given scores; negative infinity forbids a label at a place. */
    public Beliefs beliefs(float[][] scores) {
        return new Beliefs(scores);
    }

    /** Forward and backward sums of one sequence, scaled at each place so that nothing overflows. */
    public final class Beliefs {
        private final double[][] local;
        private final double[][] forward;
        private final double[][] backward;
        private final double[] steps;

        private Beliefs(float[][] scores) {
            int n = scores.length;
            local = new double[n][labels];
            forward = new double[n][labels];
            backward = new double[n][labels];
            steps = new double[weights.length];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = Math.exp(weights[i]);
            }
            for (int t = 0; t < n; t++) {
                exponentials(scores[t], local[t]);
            }
            forward();
            backward();
        }

        private void exponentials(float[] scores, double[] to) {
            float top = Float.NEGATIVE_INFINITY;
            for (float score : scores) {
                top = Math.max(top, score);
            }
            for (int y = 0; y < labels; y++) {
                to[y] = Math.exp(scores[y] - top);
            }
        }

        private void forward() {
            for (int t = 0; t < local.length; t++) {
                for (int y = 0; y < labels; y++) {
                    double sum = t == 0 && first[y] ? 1 : 0;
                    for (int x : t == 0 ? new int[0] : before[y]) {
                        sum += forward[t - 1][x] * steps[x * labels + y];
                    }
                    forward[t][y] = sum * local[t][y];
                }
                scale(forward[t]);
            }
        }

        private void backward() {
            int n = local.length;
            for (int t = n - 1; t >= 0; t--) {
                if (t == n - 1) {
                    for (int y = 0; y < labels; y++) {
                        backward[t][y] = last[y] ? 1 : 0;
                    }
                } else {
                    for (int y = 0; y < labels; y++) {
                        double after = backward[t + 1][y] * local[t + 1][y];
                        for (int x : before[y]) {
                            backward[t][x] += after * steps[x * labels + y];
                        }
                    }
                }
                scale(backward[t]);
            }
        }

        private static void scale(double[] row) {
            double sum = 0;
            for (double value : row) {
                sum += value;
            }
            for (int y = 0; sum > 0 && y < row.length; y++) {
                row[y] /= sum;
            }
        }

        /** Fills {@code to} with the probability of each label at a place. */
        public void at(int t, double[] to) {
            for (int y = 0; y < labels; y++) {
                to[y] = forward[t][y] * backward[t][y];
            }
            scale(to);
        }

        /** Adds {@code sign} times the probability of each step from place t - 1 to place t. */
        void addSteps(int t, double sign, double[] to) {
            double sum = 0;
            for (int pass = 0; pass < 2; pass++) {
                for (int y = 0; y < labels; y++) {
                    double after = backward[t][y] * local[t][y];
                    for (int x : before[y]) {
                        double step = forward[t - 1][x] * steps[x * labels + y] * after;
                        if (pass == 0) {
                            sum += step;
                        } else {
                            to[x * labels + y] += sign * step / sum;
                        }
                    }
                }
            }
        }

        /** Probability that the path goes through all these labels from place {@code begin} on. */
        public double of(int begin, int[] path) {
            double[] here = new double[labels];
            at(begin, here);
            double probability = here[path[0]];
            for (int i = 1; i < path.length; i++) {
                probability *= onward(begin + i - 1, path[i - 1], path[i]);
            }
            return probability;
        }

        /** Probability of label y at t + 1 given label x at t. */
        private double onward(int t, int x, int y) {
            double sum = 0;
            for (int to = 0; to < labels; to++) {
                for (int from : before[to]) {
                    if (from == x) {
                        sum += steps[x * labels + to] * local[t + 1][to] * backward[t + 1][to];
                    }
                }
            }
            boolean legal = Arrays.stream(before[y]).anyMatch(from -> from == x);
            return sum == 0 || !legal ? 0 : steps[x * labels + y] * local[t + 1][y] * backward[t + 1][y] / sum;
        }
    }
}
