package org.claimgraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Trains a {@link ChainModel} by maximum likelihood: stochastic gradients with AdaGrad step sizes (Duchi et al. 2011) and
 * an L2 penalty. Labels may be known in part: a place then has several allowed ones, and all paths through them count as
 * right (Tsuboi et al. 2008). Holds all examples in memory. Not thread-safe; deterministic.
 */
public final class ChainTrainer {

    private static final double EASY = 0.02;
    private static final double SURE = 0.002;

    private final ChainModel.Labels labels;
    private final int count;
    private final Transitions.Steps steps;
    private final List<Example> examples = new ArrayList<>();
    private final KeyIndex index = new KeyIndex();

    public ChainTrainer(ChainModel.Labels labels) {
        this.labels = labels;
        this.count = labels.count();
        this.steps = new Transitions.Steps(labels);
    }

    /** The keys of one place, to be given to {@link #add}. */
    public static int[] keys(Features features) {
        int[] keys = new int[features.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = features.key(i);
        }
        return keys;
    }

    /**
     * Adds a chain.
     *
     * @param keys each place's {@link #keys}
     * @param fixed places whose label is known beforehand, when decoding too; may be empty for none
     */
    public void add(int[][] keys, int[] gold, boolean[] fixed) {
        add(keys, new Truth.Path(gold.clone()), fixed);
    }

    /**
     * Adds a chain whose labels are known in part.
     *
     * @param keys each place's {@link #keys}
     * @param allowed the labels each place may have, as bits; one allowed path at least must run through them
     */
    public void addPartial(int[][] keys, int[] allowed) {
        add(keys, new Truth.Allowed(allowed.clone()), new boolean[0]);
    }

    private void add(int[][] keys, Truth truth, boolean[] fixed) {
        int[][] ids = new int[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            ids[i] = index.count(keys[i]);
        }
        examples.add(new Example(ids, truth, fixed.clone()));
    }

    /** Number of chains added so far. */
    public int size() {
        return examples.size();
    }

    /** Leaves out the features seen fewer times than this; to be called once, after the last {@link #add}. */
    public void prune(int rare) {
        int[] dense = index.renumber(rare);
        for (Example example : examples) {
            example.renumber(dense);
        }
    }

    /**
     * May be called several times, for different parts of the examples.
     *
     * @param chosen numbers of the examples to learn from, in order of addition
     * @param smallest weights below this size are dropped from the result
     */
    public ChainModel train(IntPredicate chosen, int epochs, double rate, double l2, double smallest) {
        Weights w = new Weights(index.kept(), rate, l2);
        int[] order = IntStream.range(0, examples.size()).filter(chosen).toArray();
        SplittableRandom random = new SplittableRandom(7);
        boolean[] easy = new boolean[examples.size()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                // What was all but certain last time can wait a turn: most sentences of a corpus are easy.
                easy[i] = !easy[i] && w.learn(examples.get(i)) < EASY;
            }
            if (epoch > 0 || epochs == 1) {
                w.remember();
            }
        }
        return w.model(smallest);
    }

    static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private record Example(int[][] ids, Truth truth, boolean[] fixed) {
        void renumber(int[] dense) {
            for (int i = 0; i < ids.length; i++) {
                ids[i] = KeyIndex.renumbered(ids[i], dense);
            }
        }
    }

    /** Weights and their summed squared gradients, row by feature; the last rows are the transitions. */
    private final class Weights {
        private final int features;
        private final float rate;
        private final float l2;
        private final float[] weight;
        private final float[] squares;
        private final float[] sum;
        private int remembered;

        Weights(int features, double rate, double l2) {
            this.features = features;
            this.rate = (float) rate;
            this.l2 = (float) l2;
            this.weight = new float[(features + count + 1) * count];
            this.squares = new float[weight.length];
            this.sum = new float[weight.length];
            Arrays.fill(squares, 1f);
        }

        /** Adds the present weights to the average: steadier than the last ones alone (Polyak and Juditsky 1992). */
        void remember() {
            for (int i = 0; i < weight.length; i++) {
                sum[i] += weight[i];
            }
            remembered++;
        }

        /** One step; gives the largest error made at a place, 0 to 1. */
        double learn(Example example) {
            int n = example.ids.length;
            double worst = 0;
            Transitions transitions = transitions();
            float[][] scores = scores(example);
            Lattice lattice = new Lattice(scores, transitions);
            Beliefs right = example.truth.beliefs(scores, transitions);
            float[] gradient = new float[count];
            for (int i = 0; i < n; i++) {
                double error = 0;
                for (int label = 0; label < count; label++) {
                    double p = lattice.marginal(i, label);
                    gradient[label] = (float) (right.marginal(i, label) - p);
                    error = Math.max(error, Math.abs(gradient[label]));
                }
                worst = Math.max(worst, error);
                if (error > SURE) {
                    for (int id : example.ids[i]) {
                        move(id, gradient);
                    }
                    moveTransitions(i, lattice, right, gradient);
                }
            }
            return worst;
        }

        private void moveTransitions(int i, Lattice lattice, Beliefs right, float[] gradient) {
            if (count == 1 || lattice.length() == 1) {
                return;
            }
            if (i == 0) {
                move(features + count, gradient);
                return;
            }
            for (int from = 0; from < count; from++) {
                for (int to = 0; to < count; to++) {
                    gradient[to] = (float) (right.edge(i, from, to) - lattice.edge(i, from, to));
                }
                move(features + from, gradient);
            }
        }

        private float[][] scores(Example example) {
            float[][] scores = new float[example.ids.length][count];
            for (int i = 0; i < scores.length; i++) {
                float[] row = scores[i];
                for (int id : example.ids[i]) {
                    int at = id * count;
                    for (int label = 0; label < count; label++) {
                        row[label] += weight[at + label];
                    }
                }
                if (example.fixed.length > 0 && example.fixed[i]) {
                    for (int label = 0; label < count; label++) {
                        row[label] = example.truth.allows(i, label) ? 0 : ChainModel.NEVER;
                    }
                }
            }
            return scores;
        }

        private Transitions transitions() {
            float[][] result = new float[count + 1][count];
            for (int from = 0; from <= count; from++) {
                System.arraycopy(weight, (features + from) * count, result[from], 0, count);
            }
            return steps.with(result);
        }

        private void move(int row, float[] gradient) {
            int at = row * count;
            for (int label = 0; label < count; label++) {
                float g = gradient[label];
                if (g > 1e-5f || g < -1e-5f) {
                    g -= l2 * weight[at + label];
                    squares[at + label] += g * g;
                    weight[at + label] += rate * g / (float) Math.sqrt(squares[at + label]);
                }
            }
        }

        ChainModel model(double smallest) {
            float largest = 1e-6f;
            for (float w : sum) {
                largest = Math.max(largest, Math.abs(w) / remembered);
            }
            LinearModel.Builder builder = new LinearModel.Builder(count, largest);
            for (int id = 0; id < features; id++) {
                addRow(builder, index.key(id), id, smallest);
            }
            Features key = new Features();
            for (int from = 0; from <= count; from++) {
                key.clear();
                key.add(ChainModel.transitionKey(from));
                addRow(builder, key.key(0), features + from, 0);
            }
            return new ChainModel(builder.build(), labels);
        }

        private void addRow(LinearModel.Builder builder, int key, int row, double smallest) {
            for (int label = 0; label < count; label++) {
                float w = sum[row * count + label] / remembered;
                if (Math.abs(w) > smallest) {
                    builder.add(key, label, w);
                }
            }
        }
    }
}
