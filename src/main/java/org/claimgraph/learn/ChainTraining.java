package org.claimgraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a conditional random field (linear chain) over hashed features. Labels may be known in part: each place gives the
 * labels that are allowed there, and all paths through them count as right (Tsuboi et al. 2008), so that corpora that mark
 * different types can be learned from together. Regularised dual averaging with AdaGrad steps (Duchi, Hazan and Singer
 * 2011) keeps most weights at zero. Deterministic.
 */
public final class ChainTraining {

    private static final float NEGLIGIBLE = 4e-3f;
    private static final float KNOWN = 0.03f;

    private final Chain shape;
    private final int labels;
    private final List<int[][]> sequences = new ArrayList<>();
    private final List<int[]> allowed = new ArrayList<>();
    private final List<Float> importance = new ArrayList<>();
    private final FeatureIndex index = new FeatureIndex();
    private float[] weights = {};
    private float[] sums = {};
    private float[] squares = {};
    private final float[] stepWeights;
    private final float[] stepSquares;
    private float rate;
    private float penalty;
    private float dropped;
    private SplittableRandom random = new SplittableRandom(0);
    private long now;

    /** @param shape which labels may follow each other; its weights are not used */
    public ChainTraining(Chain shape) {
        this.shape = shape;
        this.labels = shape.labels();
        this.stepWeights = new float[labels * labels];
        this.stepSquares = new float[labels * labels];
    }

    /**
     * Adds a sequence.
     *
     * @param features of each place
     * @param masks of each place, the allowed labels as bits
     * @param weight how much the sequence counts, 1 for normal
     */
    public void add(List<Features> features, int[] masks, float weight) {
        int[][] keys = new int[features.size()][];
        for (int t = 0; t < keys.length; t++) {
            keys[t] = new int[features.get(t).size()];
            for (int i = 0; i < keys[t].length; i++) {
                keys[t][i] = index.count(features.get(t).key(i));
            }
        }
        sequences.add(keys);
        allowed.add(masks.clone());
        importance.add(weight);
    }

    /** A trained model. */
    public record Trained(LinearModel model, float[] steps) {}

    /**
     * @param least features seen less often are dropped
     * @param rate step size, about 0.1
     * @param penalty per sequence, on the sum of absolute weights, about 1e-6
     * @param dropped share of features left out at each visit, 0 to 1
     * @param smallest weights below this size are dropped at the end
     */
    public Trained train(int epochs, int least, float rate, float penalty, float smallest, float dropped, long seed) {
        this.rate = rate;
        this.penalty = penalty;
        this.dropped = dropped;
        prune(least);
        random = new SplittableRandom(seed);
        int[] order = new int[sequences.size()];
        Arrays.setAll(order, i -> i);
        int[] rests = new int[order.length];
        int[] resting = new int[order.length];
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order);
            for (int i : order) {
                now++;
                if (resting[i] > 0) {
                    resting[i]--;
                } else {
                    // What is known well is asked less and less often.
                    boolean known = learn(sequences.get(i), allowed.get(i), importance.get(i)) < KNOWN;
                    rests[i] = known ? Math.min(4, 2 * rests[i] + 1) : 0;
                    resting[i] = rests[i];
                }
            }
        }
        return new Trained(pack(smallest), stepWeights.clone());
    }

    private void prune(int least) {
        int kept = index.keep(least);
        for (int[][] sequence : sequences) {
            for (int t = 0; t < sequence.length; t++) {
                sequence[t] = Arrays.stream(sequence[t])
                        .map(index::dense)
                        .filter(id -> id >= 0)
                        .toArray();
            }
        }
        weights = new float[kept * labels];
        sums = new float[kept * labels];
        squares = new float[kept * labels];
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    /** Returns the largest error of a label's probability. */
    private float learn(int[][] whole, int[] masks, float weight) {
        int[][] sequence = Arrays.stream(whole).map(this::thinned).toArray(int[][]::new);
        int n = sequence.length;
        float[][] scores = new float[n][labels];
        float[][] right = new float[n][labels];
        for (int t = 0; t < n; t++) {
            score(sequence[t], scores[t]);
            for (int y = 0; y < labels; y++) {
                right[t][y] = (masks[t] >> y & 1) == 1 ? scores[t][y] : Float.NEGATIVE_INFINITY;
            }
        }
        Chain chain = shape.with(stepWeights);
        Chain.Beliefs believed = chain.beliefs(scores);
        Chain.Beliefs given = chain.beliefs(right);
        float worst = 0f;
        double[] p = new double[labels];
        double[] q = new double[labels];
        double[] steps = new double[labels * labels];
        for (int t = 0; t < n; t++) {
            believed.at(t, p);
            given.at(t, q);
            for (int y = 0; y < labels; y++) {
                float slope = (float) (p[y] - q[y]) * weight;
                worst = Math.max(worst, Math.abs(slope));
                if (Math.abs(slope) > NEGLIGIBLE) {
                    move(sequence[t], y, slope);
                }
            }
            if (t > 0) {
                believed.addSteps(t, weight, steps);
                given.addSteps(t, -weight, steps);
            }
        }
        moveSteps(steps);
        return worst;
    }

    /** Leaves features out at random, so that the others learn to do without them (Srivastava et al. 2014). */
    private int[] thinned(int[] features) {
        if (dropped == 0) {
            return features;
        }
        int[] kept = new int[features.length];
        int n = 0;
        for (int f : features) {
            if ((random.nextInt() >>> 8) >= dropped * (1 << 24)) {
                kept[n++] = f;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private void score(int[] features, float[] to) {
        for (int f : features) {
            int row = f * labels;
            for (int y = 0; y < labels; y++) {
                to[y] += weights[row + y];
            }
        }
    }

    private void move(int[] features, int y, float slope) {
        for (int f : features) {
            int i = f * labels + y;
            sums[i] += slope;
            squares[i] += slope * slope;
            weights[i] = weight(i);
        }
    }

    private float weight(int i) {
        float beyond = Math.abs(sums[i]) - penalty * now;
        return beyond <= 0 ? 0f : -Math.signum(sums[i]) * rate * beyond / (0.1f + (float) Math.sqrt(squares[i]));
    }

    private void moveSteps(double[] slopes) {
        for (int i = 0; i < slopes.length; i++) {
            if (slopes[i] != 0) {
                stepSquares[i] += (float) (slopes[i] * slopes[i]);
                stepWeights[i] -= rate * (float) slopes[i] / (0.1f + (float) Math.sqrt(stepSquares[i]));
            }
        }
    }

    private LinearModel pack(float smallest) {
        float largest = 1e-6f;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(i) * (1 - dropped);
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        LinearModel.Builder builder = new LinearModel.Builder(labels, largest);
        for (int f = 0; f < weights.length / labels; f++) {
            for (int y = 0; y < labels; y++) {
                float weight = weights[f * labels + y];
                if (Math.abs(weight) > smallest) {
                    builder.add(index.key(f), y, weight);
                }
            }
        }
        return builder.build();
    }
}
