package org.claimgraph.attribution.span;

/**
 * How a step is trained; chosen on the development articles. Small first steps matter most: at ten times the rate the cue
 * finder fits its training articles and loses two points of F1 on others.
 *
 * @param rare features seen fewer times are left out
 * @param rate the first step's size
 * @param penalty pull of the weights towards zero
 * @param smallest weights below are dropped
 */
record Tuning(int epochs, int rare, double rate, double penalty, double smallest) {

    static final Tuning CUES = new Tuning(4, 2, 0.02, 1e-2, 0.003);
    static final Tuning PARTS = new Tuning(3, 4, 0.018, 3e-3, 0.003);
    static final Tuning RANKS = new Tuning(8, 3, 0.05, 1e-2, 0.001);
    static final Tuning JUDGE = new Tuning(10, 3, 0.015, 1e-2, 0.003);
}
