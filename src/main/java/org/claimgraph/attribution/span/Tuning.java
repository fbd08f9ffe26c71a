package org.claimgraph.attribution.span;

/**
 * How a step is trained; chosen on the development articles.
 *
 * @param rare features seen fewer times are left out
 * @param rate the first step's size
 * @param penalty pull of the weights towards zero
 * @param smallest weights below are dropped
 */
record Tuning(int epochs, int rare, double rate, double penalty, double smallest) {

    static final Tuning CUES = new Tuning(i("cue.epochs", 4), i("cue.rare", 2), d("cue.rate", .02), d("cue.l2", 1e-2), .003);
    static final Tuning PARTS = new Tuning(i("part.epochs", 3), i("part.rare", 5), d("part.rate", .03), d("part.l2", 3e-3), .003);
    static final Tuning JUDGE = new Tuning(i("judge.epochs", 8), i("judge.rare", 3), d("judge.rate", .03), d("judge.l2", 1e-2), .003);

    private static int i(String k, int v) { return Integer.getInteger(k, v); }
    private static double d(String k, double v) { return Double.parseDouble(System.getProperty(k, "" + v)); }
}
