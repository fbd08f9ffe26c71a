package org.claimgraph.attribution.span;

/** Counts and distances in steps that grow. */
final class Buckets {

    private Buckets() {}

    /** 0 to 5 as they are, then 6–7, 8–10, 11–15, 16–25, 26–50, more; negative numbers likewise, negative. */
    static int of(int n) {
        if (n < 0) {
            return -of(-n);
        }
        if (n <= 5) {
            return n;
        }
        return n <= 7 ? 6 : n <= 10 ? 7 : n <= 15 ? 8 : n <= 25 ? 9 : n <= 50 ? 10 : 11;
    }

    /** A probability in eight steps. */
    static int ofProbability(double p) {
        return p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.4 ? 3 : p < 0.6 ? 4 : p < 0.8 ? 5 : p < 0.95 ? 6 : 7;
    }
}
