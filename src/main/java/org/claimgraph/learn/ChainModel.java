package org.claimgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A first-order linear-chain conditional random field (Lafferty et al. 2001) over hashed features: the most likely label
 * sequence and the probability of each label at each place. A chain of length one is a log-linear classifier. Immutable and
 * safe for many threads.
 */
public final class ChainModel {

    /** The score of what is not allowed; finite, so that arithmetic on it stays finite. */
    public static final float NEVER = -1e9f;

    private static final int TRANSITION = 1_000_003;

    private final LinearModel weights;
    private final Labels labels;
    private final Transitions transitions;

    public ChainModel(LinearModel weights, Labels labels) {
        this.weights = weights;
        this.labels = labels;
        this.transitions = transitions(weights, labels);
    }

    public Labels labels() {
        return labels;
    }

    /** Fills one place's scores, one per label. */
    public void score(Features features, float[] scores) {
        weights.score(features, scores);
    }

    /** All paths through {@code scores} (place by label). */
    public Lattice lattice(float[][] scores) {
        return new Lattice(scores, transitions);
    }

    /** The best path alone: cheaper than the {@link #lattice} of all. */
    public int[] best(float[][] scores) {
        return BestPath.of(scores, transitions);
    }

    public void write(DataOutput out) throws IOException {
        weights.write(out);
    }

    public static ChainModel read(DataInput in, Labels labels) throws IOException {
        LinearModel weights = LinearModel.read(in);
        if (weights.classes() != labels.count()) {
            throw new IOException(
                    "not the chain expected: " + weights.classes() + " labels instead of " + labels.count());
        }
        return new ChainModel(weights, labels);
    }

    /** The key under which the transitions from a label are kept; {@code from} is the label count for the start. */
    static long transitionKey(int from) {
        return Hash.of(TRANSITION, from);
    }

    private static Transitions transitions(LinearModel weights, Labels labels) {
        int n = labels.count();
        float[][] scores = new float[n + 1][n];
        Features features = new Features();
        for (int from = 0; from <= n; from++) {
            features.clear();
            features.add(transitionKey(from));
            weights.score(features, scores[from]);
        }
        return new Transitions.Steps(labels).with(scores);
    }

    /** Which labels there are, and which may follow which. */
    public interface Labels {
        int count();

        /** {@code from} is {@link #count()} at the start, {@code to} is {@link #count()} at the end. */
        boolean allows(int from, int to);

        /** The same scores with {@link #NEVER} where a transition is not allowed. */
        default float[][] forbid(float[][] transitions) {
            float[][] result = new float[count() + 1][];
            for (int from = 0; from <= count(); from++) {
                result[from] = Arrays.copyOf(transitions[from], count());
                for (int to = 0; to < count(); to++) {
                    if (!allows(from, to)) {
                        result[from][to] = NEVER;
                    }
                }
            }
            return result;
        }
    }

    /** A classifier's labels: any may follow any. */
    public record Free(int count) implements Labels {
        @Override
        public boolean allows(int from, int to) {
            return true;
        }
    }
}
