package org.claimgraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Trains {@link BoostedTrees}: each tree is fitted, level by level and by histograms, to what the trees before it leave to
 * explain, on a part of the rows and columns drawn anew (Friedman 2002). Deterministic for any number of threads. Not
 * thread-safe.
 */
public final class TreeBooster {

    /** Columns are cut into at most this many bins of equally many rows. */
    private static final int BINS = 48;

    private static final int DEPTH = 5;
    private static final int TREES = 300;
    private static final double RATE = 0.05;
    private static final double PENALTY = 5;
    private static final int SMALLEST_LEAF = 40;
    private static final double COLUMNS_DRAWN = 0.4;
    private static final double ROWS_DRAWN = 0.7;
    private static final double LEAST_GAIN = 1e-3;

    private final List<float[]> rows = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();
    private final List<Boolean> truths = new ArrayList<>();

    /**
     * @param row as many columns as the other rows, at most 127
     * @param logOdds of "yes", as far as they are known without the trees
     */
    public void add(float[] row, double logOdds, boolean truth) {
        rows.add(row.clone());
        starts.add(logOdds);
        truths.add(truth);
    }

    /** @param chosen numbers of the rows to learn from, in order of addition */
    public BoostedTrees train(IntPredicate chosen) {
        int[] numbers = IntStream.range(0, rows.size()).filter(chosen).toArray();
        return new Boosting(numbers).train();
    }

    private final class Boosting {
        private final int count;
        private final float[][] bounds;
        /** By column, then row. */
        private final byte[][] bins;

        private final boolean[] truth;
        private final double[] score;
        private final double[] gradient;
        private final double[] curvature;
        private final boolean[] rowDrawn;
        private final int[] node;

        Boosting(int[] numbers) {
            count = numbers.length;
            int columns = count == 0 ? 0 : rows.get(numbers[0]).length;
            bounds = new float[columns][];
            bins = new byte[columns][count];
            IntStream.range(0, columns).parallel().forEach(column -> cut(column, numbers));
            truth = new boolean[count];
            score = new double[count];
            for (int i = 0; i < count; i++) {
                truth[i] = truths.get(numbers[i]);
                score[i] = starts.get(numbers[i]);
            }
            gradient = new double[count];
            curvature = new double[count];
            rowDrawn = new boolean[count];
            node = new int[count];
        }

        private void cut(int column, int[] numbers) {
            float[] values = new float[count];
            for (int i = 0; i < count; i++) {
                values[i] = rows.get(numbers[i])[column];
            }
            float[] sorted = values.clone();
            Arrays.sort(sorted);
            float[] cuts = new float[BINS - 1];
            int n = 0;
            for (int k = 1; k < BINS; k++) {
                float cut = sorted[(int) ((long) k * (count - 1) / BINS)];
                if (n == 0 || cut > cuts[n - 1]) {
                    cuts[n++] = cut;
                }
            }
            bounds[column] = Arrays.copyOf(cuts, n);
            for (int i = 0; i < count; i++) {
                int at = Arrays.binarySearch(bounds[column], values[i]);
                bins[column][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }

        BoostedTrees train() {
            SplittableRandom random = new SplittableRandom(7);
            List<BoostedTrees.Tree> trees = new ArrayList<>();
            for (int t = 0; t < TREES; t++) {
                boolean[] columnDrawn = new boolean[bounds.length];
                for (int c = 0; c < columnDrawn.length; c++) {
                    columnDrawn[c] = random.nextDouble() < COLUMNS_DRAWN;
                }
                for (int i = 0; i < count; i++) {
                    rowDrawn[i] = random.nextDouble() < ROWS_DRAWN;
                    double p = 1 / (1 + Math.exp(-score[i]));
                    gradient[i] = (truth[i] ? 1 : 0) - p;
                    curvature[i] = p * (1 - p);
                }
                trees.add(grow(columnDrawn));
            }
            return new BoostedTrees(trees);
        }

        private BoostedTrees.Tree grow(boolean[] columnDrawn) {
            byte[] column = new byte[(1 << DEPTH) - 1];
            float[] bound = new float[column.length];
            Arrays.fill(column, (byte) -1);
            Arrays.fill(node, 0);
            for (int depth = 0; depth < DEPTH; depth++) {
                int first = (1 << depth) - 1;
                Split[] splits = splits(first, columnDrawn);
                for (int n = 0; n < splits.length; n++) {
                    if (splits[n].column >= 0) {
                        column[first + n] = (byte) splits[n].column;
                        bound[first + n] = bounds[splits[n].column][splits[n].bin];
                    }
                }
                for (int i = 0; i < count; i++) {
                    Split split = splits[node[i] - first];
                    boolean left = split.column < 0 || bins[split.column][i] <= split.bin;
                    node[i] = 2 * node[i] + (left ? 1 : 2);
                }
            }
            return new BoostedTrees.Tree(column, bound, leaves(column.length));
        }

        private float[] leaves(int first) {
            double[] gradients = new double[first + 1];
            double[] curvatures = new double[first + 1];
            for (int i = 0; i < count; i++) {
                if (rowDrawn[i]) {
                    gradients[node[i] - first] += gradient[i];
                    curvatures[node[i] - first] += curvature[i];
                }
            }
            float[] leaves = new float[first + 1];
            for (int leaf = 0; leaf < leaves.length; leaf++) {
                leaves[leaf] = (float) (RATE * gradients[leaf] / (curvatures[leaf] + PENALTY));
            }
            for (int i = 0; i < count; i++) {
                score[i] += leaves[node[i] - first];
            }
            return leaves;
        }

        private record Split(int column, int bin, double gain) {}

        /** The best split of each node of the level that begins with node {@code first}. */
        private Split[] splits(int first, boolean[] columnDrawn) {
            Split[][] byColumn = IntStream.range(0, bounds.length)
                    .parallel()
                    .mapToObj(c -> columnDrawn[c] ? splits(first, c) : new Split[0])
                    .toArray(Split[][]::new);
            Split[] best = new Split[first + 1];
            Arrays.fill(best, new Split(-1, 0, LEAST_GAIN));
            for (Split[] splits : byColumn) {
                for (int n = 0; n < splits.length; n++) {
                    best[n] = splits[n].gain > best[n].gain ? splits[n] : best[n];
                }
            }
            return best;
        }

        private Split[] splits(int first, int column) {
            Histogram[] histograms = new Histogram[first + 1];
            Arrays.setAll(histograms, n -> new Histogram());
            for (int i = 0; i < count; i++) {
                if (rowDrawn[i]) {
                    histograms[node[i] - first].add(bins[column][i], gradient[i], curvature[i]);
                }
            }
            return Arrays.stream(histograms)
                    .map(histogram -> histogram.split(column, bounds[column].length))
                    .toArray(Split[]::new);
        }

        private static final class Histogram {
            private final double[] gradients = new double[BINS];
            private final double[] curvatures = new double[BINS];
            private final int[] counts = new int[BINS];

            void add(int bin, double g, double h) {
                gradients[bin] += g;
                curvatures[bin] += h;
                counts[bin]++;
            }

            Split split(int column, int cuts) {
                double g = Arrays.stream(gradients).sum();
                double h = Arrays.stream(curvatures).sum();
                int n = Arrays.stream(counts).sum();
                Split best = new Split(-1, 0, LEAST_GAIN);
                double leftG = 0;
                double leftH = 0;
                int left = 0;
                for (int bin = 0; bin < cuts; bin++) {
                    leftG += gradients[bin];
                    leftH += curvatures[bin];
                    left += counts[bin];
                    double gain = worth(leftG, leftH) + worth(g - leftG, h - leftH) - worth(g, h);
                    if (left >= SMALLEST_LEAF && n - left >= SMALLEST_LEAF && gain > best.gain) {
                        best = new Split(column, bin, gain);
                    }
                }
                return best;
            }

            private static double worth(double g, double h) {
                return g * g / (h + PENALTY);
            }
        }
    }
}
