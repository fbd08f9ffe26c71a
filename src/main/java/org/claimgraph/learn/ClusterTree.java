package org.claimgraph.learn;

import java.util.Arrays;

/**
 * Joins word classes two by two, always the pair whose union loses least of the objective of {@link WordExchange}, until one
 * is left; the joins form the binary tree of Brown et al. 1992. Losses of all pairs are kept and corrected after each join.
 */
final class ClusterTree {

    private final int[][] pairs;
    private final int[] sizes;
    private final double[][] loss;
    private final boolean[] alive;
    private final StringBuilder[] paths;
    /** Which leaves stand under a class that is still alive. */
    private final boolean[][] leaves;

    private ClusterTree(int[][] pairs, int[] sizes) {
        int n = sizes.length;
        this.pairs = Arrays.stream(pairs).map(int[]::clone).toArray(int[][]::new);
        this.sizes = sizes.clone();
        this.loss = new double[n][n];
        this.alive = new boolean[n];
        this.leaves = new boolean[n][n];
        this.paths = new StringBuilder[n];
        Arrays.fill(alive, true);
        for (int i = 0; i < n; i++) {
            leaves[i][i] = true;
            paths[i] = new StringBuilder();
        }
    }

    /** The path of each class from the root, as 0 and 1. */
    static String[] paths(int[][] pairs, int[] sizes) {
        ClusterTree tree = new ClusterTree(pairs, sizes);
        tree.build();
        return Arrays.stream(tree.paths).map(path -> path.reverse().toString()).toArray(String[]::new);
    }

    private void build() {
        int n = sizes.length;
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                loss[a][b] = lossOf(a, b);
            }
        }
        for (int joins = 1; joins < n; joins++) {
            int[] best = cheapest();
            join(best[0], best[1]);
        }
    }

    private int[] cheapest() {
        int[] best = {-1, -1};
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; alive[a] && b < sizes.length; b++) {
                if (alive[b] && loss[a][b] < least) {
                    least = loss[a][b];
                    best[0] = a;
                    best[1] = b;
                }
            }
        }
        return best;
    }

    private void join(int s, int t) {
        alive[t] = false;
        correct(s, t, -1);
        for (int c = 0; c < sizes.length; c++) {
            pairs[s][c] += pairs[t][c];
        }
        for (int c = 0; c < sizes.length; c++) {
            pairs[c][s] += pairs[c][t];
            pairs[c][t] = 0;
            pairs[t][c] = 0;
        }
        sizes[s] += sizes[t];
        correct(s, s, 1);
        for (int v = 0; v < sizes.length; v++) {
            if (alive[v] && v != s) {
                loss[Math.min(s, v)][Math.max(s, v)] = lossOf(s, v);
            }
        }
        for (int leaf = 0; leaf < sizes.length; leaf++) {
            if (leaves[s][leaf] || leaves[t][leaf]) {
                paths[leaf].append(leaves[s][leaf] ? '0' : '1');
                leaves[s][leaf] = true;
            }
        }
    }

    /** Adds or takes away what the columns s and t (one column if equal) give to the losses of all other pairs. */
    private void correct(int s, int t, int sign) {
        for (int v = 0; v < sizes.length; v++) {
            for (int w = v + 1; alive[v] && v != s && w < sizes.length; w++) {
                if (alive[w] && w != s) {
                    double term = term(v, w, s) + (s == t ? 0 : term(v, w, t));
                    loss[v][w] += sign * term;
                }
            }
        }
    }

    private double lossOf(int a, int b) {
        int inner = pairs[a][a] + pairs[a][b] + pairs[b][a] + pairs[b][b];
        double sum = Entropy.of(pairs[a][a])
                + Entropy.of(pairs[a][b])
                + Entropy.of(pairs[b][a])
                + Entropy.of(pairs[b][b])
                - Entropy.of(inner)
                - 2 * (Entropy.of(sizes[a]) + Entropy.of(sizes[b]) - Entropy.of(sizes[a] + sizes[b]));
        for (int c = 0; c < sizes.length; c++) {
            if (alive[c] && c != a && c != b) {
                sum += term(a, b, c);
            }
        }
        return sum;
    }

    /** What the union of a and b loses in its bigrams with c. */
    private double term(int a, int b, int c) {
        return lost(pairs[a][c], pairs[b][c]) + lost(pairs[c][a], pairs[c][b]);
    }

    private static double lost(int one, int other) {
        return one == 0 || other == 0 ? 0 : Entropy.of(one) + Entropy.of(other) - Entropy.of(one + other);
    }
}
