package org.claimgraph.attribution.corpus;

/** Counts from which precision and recall are made. Mutable. */
final class Tally {

    private int gold;
    private int system;
    private int goldHit;
    private int systemHit;

    void gold(boolean hit) {
        gold++;
        goldHit += hit ? 1 : 0;
    }

    void system(boolean hit) {
        system++;
        systemHit += hit ? 1 : 0;
    }

    void add(int golds, int systems, int hits) {
        gold += golds;
        system += systems;
        goldHit += hits;
        systemHit += hits;
    }

    AttributionScores.Score score() {
        return new AttributionScores.Score(share(systemHit, system), share(goldHit, gold), gold, system);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
