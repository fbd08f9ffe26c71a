package org.claimgraph.attribution.span;

/** Settings of the training, chosen on the development articles. */
final class Tuning {

    static final double RATE = Double.parseDouble(System.getProperty("rate", "0.2"));
    static final double L2 = Double.parseDouble(System.getProperty("l2", "1e-6"));
    static final double SMALLEST = Double.parseDouble(System.getProperty("smallest", "0.02"));
    static final int CUE_EPOCHS = Integer.getInteger("cue.epochs", 5);
    static final int CUE_RARE = Integer.getInteger("cue.rare", 3);
    static final int PART_EPOCHS = Integer.getInteger("part.epochs", 5);
    static final int PART_RARE = Integer.getInteger("part.rare", 4);
    static final int JUDGE_EPOCHS = Integer.getInteger("judge.epochs", 8);
    static final int JUDGE_RARE = Integer.getInteger("judge.rare", 3);
    static final double JUDGE_RATE = Double.parseDouble(System.getProperty("judge.rate", "0.1"));

    private Tuning() {}
}
