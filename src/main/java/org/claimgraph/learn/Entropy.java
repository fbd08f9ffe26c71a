package org.claimgraph.learn;

/** n log n, from a table where it is asked for most. */
final class Entropy {

    private static final double[] TABLE = table();

    private Entropy() {}

    static double of(int n) {
        return n < TABLE.length ? TABLE[n] : n * StrictMath.log(n);
    }

    /** How much n log n grows when n grows by {@code more}. */
    static double rise(int n, int more) {
        return of(n + more) - of(n);
    }

    private static double[] table() {
        double[] table = new double[1 << 18];
        for (int n = 2; n < table.length; n++) {
            table[n] = n * StrictMath.log(n); // the same on every machine
        }
        return table;
    }
}
