package org.claimgraph.learn;

import java.util.SplittableRandom;

/**
 * All label sequences of one chain with their scores: its best path, its marginals, its partition sum. Sums are kept as
 * scaled probabilities (Rabiner 1989), not as logarithms: no exponential in the inner loops.
 */
public final class Lattice {

    private final float[][] scores;
    private final float[][] transitions;
    private final ChainModel.Labels labels;
    private final int length;
    private final int count;
    /** Scaled to sum to one at each place. */
    private final double[][] forward;

    private final double[][] backward;
    private final double[] scale;
    private final double[][] factors;
    private final double[][] emissions;
    private final double logPartition;

    Lattice(float[][] scores, float[][] transitions, double[][] factors, ChainModel.Labels labels) {
        this.scores = scores;
        this.transitions = transitions;
        this.factors = factors;
        this.labels = labels;
        this.length = scores.length;
        this.count = labels.count();
        this.forward = new double[length][count];
        this.backward = new double[length][count];
        this.scale = new double[length];
        this.emissions = new double[length][count];
        this.logPartition = sumForward();
        sumBackward();
    }

    /** Transition scores as factors, to be made once for many chains. */
    static double[][] factors(float[][] transitions) {
        double[][] factors = new double[transitions.length][transitions[0].length];
        for (int from = 0; from < factors.length; from++) {
            for (int to = 0; to < factors[from].length; to++) {
                factors[from][to] = Math.exp(transitions[from][to]);
            }
        }
        return factors;
    }

    private double sumForward() {
        double log = 0;
        for (int i = 0; i < length; i++) {
            log += emit(i);
            for (int to = 0; to < count; to++) {
                double sum = 0;
                if (i == 0) {
                    sum = factors[count][to];
                } else {
                    for (int from = 0; from < count; from++) {
                        sum += forward[i - 1][from] * factors[from][to];
                    }
                }
                forward[i][to] = sum * emissions[i][to] * (i == length - 1 ? end(to) : 1);
                scale[i] += forward[i][to];
            }
            for (int to = 0; to < count; to++) {
                forward[i][to] /= scale[i];
            }
            log += Math.log(scale[i]);
        }
        return log;
    }

    /** The place's scores as factors, the highest as one; gives the logarithm taken out. */
    private double emit(int i) {
        float most = scores[i][0];
        for (float score : scores[i]) {
            most = Math.max(most, score);
        }
        for (int label = 0; label < count; label++) {
            emissions[i][label] = Math.exp(scores[i][label] - most);
        }
        return most;
    }

    private void sumBackward() {
        for (int i = length - 1; i >= 0; i--) {
            for (int from = 0; from < count; from++) {
                double sum = i == length - 1 ? 1 : 0;
                for (int to = 0; i < length - 1 && to < count; to++) {
                    double last = i + 1 == length - 1 ? end(to) : 1;
                    sum += factors[from][to] * emissions[i + 1][to] * last * backward[i + 1][to];
                }
                backward[i][from] = i == length - 1 ? 1 : sum / scale[i + 1];
            }
        }
    }

    private double end(int label) {
        return labels.allows(label, count) ? 1 : 0;
    }

    /** The logarithm of the sum over all paths of the exponential of their score. */
    public double logPartition() {
        return logPartition;
    }

    /** The probability of a label at a place. */
    public double marginal(int place, int label) {
        return forward[place][label] * backward[place][label];
    }

    /** The probability of going from one label at {@code place - 1} to another at {@code place}. */
    double edge(int place, int from, int to) {
        double last = place == length - 1 ? end(to) : 1;
        return forward[place - 1][from]
                * factors[from][to]
                * emissions[place][to]
                * last
                * backward[place][to]
                / scale[place];
    }

    /** The probability of each label at each place. */
    public float[][] marginals() {
        float[][] result = new float[length][count];
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < count; label++) {
                result[i][label] = (float) marginal(i, label);
            }
        }
        return result;
    }

    /** The probability of one path among all. */
    public double probability(int[] path) {
        double sum = transitions[count][path[0]];
        for (int i = 0; i < length; i++) {
            sum += scores[i][path[i]] + (i == 0 ? 0 : transitions[path[i - 1]][path[i]]);
        }
        return Math.exp(sum - logPartition);
    }

    /** A path drawn with its probability. */
    public int[] sample(SplittableRandom random) {
        int[] path = new int[length];
        double[] weights = new double[count];
        for (int i = length - 1; i >= 0; i--) {
            for (int label = 0; label < count; label++) {
                weights[label] = forward[i][label] * (i == length - 1 ? 1 : factors[label][path[i + 1]]);
            }
            path[i] = draw(weights, random);
        }
        return path;
    }

    private static int draw(double[] weights, SplittableRandom random) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        int last = 0;
        for (int label = 0; label < weights.length; label++) {
            if (weights[label] > 0) {
                last = label;
                at -= weights[label];
                if (at < 0) {
                    return label;
                }
            }
        }
        return last;
    }

    /** The path with the highest score (Viterbi). */
    public int[] best() {
        int[][] back = new int[length][count];
        float[] now = new float[count];
        for (int to = 0; to < count && length > 0; to++) {
            now[to] = transitions[count][to] + scores[0][to];
        }
        for (int i = 1; i < length; i++) {
            now = step(i, now, back[i]);
        }
        int[] path = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            path[i] = i == length - 1 ? bestEnd(now) : back[i + 1][path[i + 1]];
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
            boolean better = end(best) == 0 || last[label] > last[best];
            if (end(label) == 1 && better) {
                best = label;
            }
        }
        return best;
    }
}
