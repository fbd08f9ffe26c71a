package org.claimgraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Trains a log-linear ranker of candidates: the expected gain of the one picked is made as high as possible (minimum risk, Och 2003, on the
 * logarithm). The score of a candidate is what a {@link ChainModel} of one label gives. Deterministic; not thread-safe.
 */
public final class RankTrainer {

    /** Smaller steps are not worth making. */
    private static final double SMALL = 1e-4;

    private final KeyIndex index = new KeyIndex();
    private final List<Group> groups = new ArrayList<>();

    private record Group(int[][] ids, double[] gains) {}

    /**
     * Adds the candidates of one decision.
     *
     * @param keys each candidate's {@link ChainTrainer#keys}
     * @param gains what picking each is worth, 0 to 1
     */
    public void add(int[][] keys, double[] gains) {
        int[][] ids = new int[keys.length][];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = index.count(keys[i]);
        }
        groups.add(new Group(ids, gains.clone()));
    }

    /** Leaves out the features seen fewer times than this; to be called once, after the last {@link #add}. */
    public void prune(int rare) {
        int[] dense = index.renumber(rare);
        for (Group group : groups) {
            for (int i = 0; i < group.ids.length; i++) {
                group.ids[i] = KeyIndex.renumbered(group.ids[i], dense);
            }
        }
    }

    /** As {@link ChainTrainer#train}; two epochs at least. */
    public ChainModel train(IntPredicate chosen, int epochs, double rate, double l2, double smallest) {
        Weights weights = new Weights(index.kept(), (float) rate, (float) l2);
        int[] order = IntStream.range(0, groups.size()).filter(chosen).toArray();
        SplittableRandom random = new SplittableRandom(7);
        for (int epoch = 0; epoch < epochs; epoch++) {
            ChainTrainer.shuffle(order, random);
            for (int i : order) {
                weights.learn(groups.get(i));
            }
            if (epoch > 0) {
                weights.remember();
            }
        }
        return weights.model(epochs - 1, smallest);
    }

    /** Weights and their summed squared gradients (AdaGrad, Duchi et al. 2011). */
    private final class Weights {
        private final float rate;
        private final float l2;
        private final float[] weight;
        private final float[] squares;
        private final float[] sum;

        Weights(int features, float rate, float l2) {
            this.rate = rate;
            this.l2 = l2;
            this.weight = new float[features];
            this.squares = new float[features];
            this.sum = new float[features];
            Arrays.fill(squares, 1f);
        }

        void remember() {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight[i];
            }
        }

        void learn(Group group) {
            double[] chances = chances(group);
            double expected = 0;
            for (int i = 0; i < chances.length; i++) {
                expected += chances[i] * group.gains[i];
            }
            for (int i = 0; i < chances.length && expected > 0; i++) {
                double gradient = chances[i] * (group.gains[i] / expected - 1);
                if (Math.abs(gradient) > SMALL) {
                    move(group.ids[i], (float) gradient);
                }
            }
        }

        private double[] chances(Group group) {
            double[] chances = new double[group.ids.length];
            for (int i = 0; i < chances.length; i++) {
                for (int id : group.ids[i]) {
                    chances[i] += weight[id];
                }
            }
            double most = Arrays.stream(chances).max().orElse(0);
            double total = 0;
            for (int i = 0; i < chances.length; i++) {
                chances[i] = Math.exp(chances[i] - most);
                total += chances[i];
            }
            for (int i = 0; i < chances.length; i++) {
                chances[i] /= total;
            }
            return chances;
        }

        private void move(int[] ids, float gradient) {
            for (int id : ids) {
                float g = gradient - l2 * weight[id] * Math.abs(gradient);
                squares[id] += g * g;
                weight[id] += rate * g / (float) Math.sqrt(squares[id]);
            }
        }

        ChainModel model(int remembered, double smallest) {
            float largest = 1e-6f;
            for (float w : sum) {
                largest = Math.max(largest, Math.abs(w) / remembered);
            }
            LinearModel.Builder builder = new LinearModel.Builder(1, largest);
            for (int id = 0; id < sum.length; id++) {
                float w = sum[id] / remembered;
                if (Math.abs(w) > smallest) {
                    builder.add(index.key(id), 0, w);
                }
            }
            return new ChainModel(builder.build(), new ChainModel.Free(1));
        }
    }
}
