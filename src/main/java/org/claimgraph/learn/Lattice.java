package org.claimgraph.learn;

import java.util.Arrays;

/** All label sequences of one chain with their scores: its best path, its partition sum, its marginals. */
public final class Lattice {

    private final float[][] scores;
    private final float[][] transitions;
    private final ChainModel.Labels labels;
    private final int length;
    private final int count;

    Lattice(float[][] scores, float[][] transitions, ChainModel.Labels labels) {
        this.scores = scores;
        this.transitions = transitions;
        this.labels = labels;
        this.length = scores.length;
        this.count = labels.count();
    }

    /** Viterbi. */
    public int[] best() {
        if (length == 0) {
            return new int[0];
        }
        int[][] back = new int[length][count];
        float[] now = new float[count];
        for (int to = 0; to < count; to++) {
            now[to] = transitions[count][to] + scores[0][to];
        }
        for (int i = 1; i < length; i++) {
            now = step(i, now, back[i]);
        }
        int[] path = new int[length];
        path[length - 1] = bestEnd(now);
        for (int i = length - 1; i > 0; i--) {
            path[i - 1] = back[i][path[i]];
        }
        return path;
    }

    private float[] step(int place, float[] before, int[] back) {
        float[] now = new float[count];
        for (int to = 0; to < count; to++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int from = 0; from < count; from++) {
                float score = before[from] + transitions[from][to];
                if (score > most) {
                    most = score;
                    back[to] = from;
                }
            }
            now[to] = most + scores[place][to];
        }
        return now;
    }

    private int bestEnd(float[] last) {
        int best = 0;
        for (int label = 0; label < count; label++) {
            if (last[label] + end(label) > last[best] + end(best)) {
                best = label;
            }
        }
        return best;
    }

    /** Forward log sums; {@code [place][label]}. */
    public double[][] forward() {
        double[][] alpha = new double[length][count];
        for (int to = 0; to < count; to++) {
            alpha[0][to] = transitions[count][to] + scores[0][to];
        }
        double[] terms = new double[count];
        for (int i = 1; i < length; i++) {
            for (int to = 0; to < count; to++) {
                for (int from = 0; from < count; from++) {
                    terms[from] = alpha[i - 1][from] + transitions[from][to];
                }
                alpha[i][to] = logSum(terms) + scores[i][to];
            }
        }
        return alpha;
    }

    /** Backward log sums, without the place's own score; {@code [place][label]}. */
    public double[][] backward() {
        double[][] beta = new double[length][count];
        for (int label = 0; label < count; label++) {
            beta[length - 1][label] = end(label);
        }
        double[] terms = new double[count];
        for (int i = length - 2; i >= 0; i--) {
            for (int from = 0; from < count; from++) {
                for (int to = 0; to < count; to++) {
                    terms[to] = transitions[from][to] + scores[i + 1][to] + beta[i + 1][to];
                }
                beta[i][from] = logSum(terms);
            }
        }
        return beta;
    }

    /** The logarithm of the sum over all paths. */
    public double logPartition(double[][] alpha) {
        double[] last = new double[count];
        for (int label = 0; label < count; label++) {
            last[label] = alpha[length - 1][label] + end(label);
        }
        return logSum(last);
    }

    /** The probability of each label at each place. */
    public float[][] marginals() {
        float[][] result = new float[length][count];
        if (length == 0) {
            return result;
        }
        double[][] alpha = forward();
        double[][] beta = backward();
        double z = logPartition(alpha);
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < count; label++) {
                result[i][label] = (float) Math.exp(alpha[i][label] + beta[i][label] - z);
            }
        }
        return result;
    }

    /** The score of one path, not normalised. */
    public double score(int[] path) {
        double sum = transitions[count][path[0]] + end(path[length - 1]);
        for (int i = 0; i < length; i++) {
            sum += scores[i][path[i]] + (i == 0 ? 0 : transitions[path[i - 1]][path[i]]);
        }
        return sum;
    }

    /** The probability of going from one label at {@code place - 1} to another at {@code place}. */
    double edge(int place, int from, int to, double[][] alpha, double[][] beta, double z) {
        return Math.exp(alpha[place - 1][from] + transitions[from][to] + scores[place][to] + beta[place][to] - z);
    }

    private float end(int label) {
        return labels.allows(label, count) ? 0f : ChainModel.NEVER;
    }

    private static double logSum(double[] terms) {
        double most = Arrays.stream(terms).max().orElse(0);
        double sum = 0;
        for (double term : terms) {
            double gap = term - most;
            if (gap > -40) {
                sum += Math.exp(gap);
            }
        }
        return most + Math.log(sum);
    }
}
