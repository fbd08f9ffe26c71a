package org.claimgraph.learn;

import java.util.SplittableRandom;

/**
 * All label sequences of one chain with their scores: its best path, its marginals, its partition sum. Sums are kept as
 * scaled probabilities (Rabiner 1989), not as logarithms: no exponential in the inner loops.
 */
public final class Lattice implements Beliefs {

    private final float[][] scores;
    private final Transitions transitions;
    private final int length;
    private final int count;
    /** Scaled to sum to one at each place. */
    private final double[][] forward;

    private final double[][] backward;
    private final double[] scale;
    private final double[][] emissions;
    private final double logPartition;

    Lattice(float[][] scores, Transitions transitions) {
        this.scores = scores;
        this.transitions = transitions;
        this.length = scores.length;
        this.count = transitions.count();
        this.forward = new double[length][count];
        this.backward = new double[length][count];
        this.scale = new double[length];
        this.emissions = new double[length][count];
        this.logPartition = sumForward();
        sumBackward();
    }

    /** Number of places. */
    int length() {
        return length;
    }

    private double sumForward() {
        double log = 0;
        for (int i = 0; i < length; i++) {
            log += emit(i);
            for (int to = 0; to < count; to++) {
                double sum = 0;
                if (i == 0) {
                    sum = transitions.factor(count, to);
                } else {
                    for (int from : transitions.before(to)) {
                        sum += forward[i - 1][from] * transitions.factor(from, to);
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
                backward[i][from] = i == length - 1 ? 1 : onward(i, from) / scale[i + 1];
            }
        }
    }

    private double onward(int i, int from) {
        double sum = 0;
        for (int to : transitions.after(from)) {
            double last = i + 1 == length - 1 ? end(to) : 1;
            sum += transitions.factor(from, to) * emissions[i + 1][to] * last * backward[i + 1][to];
        }
        return sum;
    }

    private double end(int label) {
        return transitions.mayEnd(label) ? 1 : 0;
    }

    /** The logarithm of the sum over all paths of the exponential of their score. */
    public double logPartition() {
        return logPartition;
    }

    @Override
    public double marginal(int place, int label) {
        return forward[place][label] * backward[place][label];
    }

    @Override
    public double edge(int place, int from, int to) {
        double last = place == length - 1 ? end(to) : 1;
        return forward[place - 1][from]
                * transitions.factor(from, to)
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
        double sum = transitions.score(count, path[0]);
        for (int i = 0; i < length; i++) {
            sum += scores[i][path[i]] + (i == 0 ? 0 : transitions.score(path[i - 1], path[i]));
        }
        return Math.exp(sum - logPartition);
    }

    /** A path drawn with its probability. */
    public int[] sample(SplittableRandom random) {
        int[] path = new int[length];
        double[] weights = new double[count];
        for (int i = length - 1; i >= 0; i--) {
            for (int label = 0; label < count; label++) {
                weights[label] = forward[i][label] * (i == length - 1 ? 1 : transitions.factor(label, path[i + 1]));
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

    /** The probability that the path goes through all these labels from place {@code begin} on. */
    public double probability(int begin, int[] stretch) {
        double probability = marginal(begin, stretch[0]);
        for (int i = 1; i < stretch.length && probability > 0; i++) {
            double before = marginal(begin + i - 1, stretch[i - 1]);
            probability *= edge(begin + i, stretch[i - 1], stretch[i]) / before;
        }
        return probability;
    }

    /** The path with the highest score. */
    public int[] best() {
        return BestPath.of(scores, transitions);
    }
}
