package org.claimgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A sum of decision trees that corrects a probability: gradient boosting (Friedman 2001) for the logistic loss, as
 * {@link TreeBooster} trains it. Immutable and safe for many threads.
 */
public final class BoostedTrees {

    private static final int DEEPEST = 12;

    private final List<Tree> trees;

    BoostedTrees(List<Tree> trees) {
        this.trees = List.copyOf(trees);
    }

    /**
     * A complete binary tree, its nodes in order of levels.
     *
     * @param column what each inner node asks for, or -1 for none: then on to the left
     * @param bound up to this value to the left, else to the right
     * @param leaf what each leaf adds
     */
    record Tree(byte[] column, float[] bound, float[] leaf) {
        float of(float[] row) {
            int node = 0;
            while (node < column.length) {
                boolean left = column[node] < 0 || row[column[node]] <= bound[node];
                node = 2 * node + (left ? 1 : 2);
            }
            return leaf[node - column.length];
        }
    }

    /**
     * The probability of "yes".
     *
     * @param row as many columns as the model was trained with
     * @param logOdds of "yes" before the trees are asked
     */
    public double probability(float[] row, double logOdds) {
        double score = logOdds;
        for (Tree tree : trees) {
            score += tree.of(row);
        }
        return 1 / (1 + Math.exp(-score));
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(trees.size());
        for (Tree tree : trees) {
            out.writeByte(Integer.numberOfTrailingZeros(tree.leaf.length));
            out.write(tree.column);
            for (float bound : tree.bound) {
                out.writeFloat(bound);
            }
            for (float leaf : tree.leaf) {
                out.writeFloat(leaf);
            }
        }
    }

    /** @throws IOException if the stream ends early or does not hold trees */
    public static BoostedTrees read(DataInput in) throws IOException {
        Tree[] trees = new Tree[Math.clamp(in.readInt(), 0, 1 << 16)];
        for (int t = 0; t < trees.length; t++) {
            int depth = in.readByte();
            if (depth < 0 || depth > DEEPEST) {
                throw new IOException("not boosted trees: a tree of depth " + depth);
            }
            byte[] column = new byte[(1 << depth) - 1];
            in.readFully(column);
            trees[t] = new Tree(column, floats(in, column.length), floats(in, column.length + 1));
        }
        return new BoostedTrees(List.of(trees));
    }

    private static float[] floats(DataInput in, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
