package org.claimgraph.story;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * How much two claims have in common.
 *
 * @param shared number of content stems in both
 * @param plain number of those that are no names: names say of whom, not what
 * @param least number of content stems of the shorter one
 * @param all number of content stems of both together
 * @param pairs number of two stems in a row that both have
 * @param leastPairs the number that the shorter one has
 * @param told how much the shared stems tell, in bits; see {@link Rarity}
 * @param toldByLess how much the claim tells that tells less
 * @param toldByBoth how much both tell together
 */
record Likeness(
        int shared,
        int plain,
        int least,
        int all,
        int pairs,
        int leastPairs,
        double told,
        double toldByLess,
        double toldByBoth) {

    static Likeness of(Wording one, Wording other) {
        int shared = shared(one.content(), other.content());
        int pairs = shared(one.pairs(), other.pairs());
        double told = told(one, other);
        return new Likeness(
                shared,
                shared(one.plain(), other.plain()),
                Math.min(one.content().length, other.content().length),
                one.content().length + other.content().length - shared,
                pairs,
                Math.min(one.pairs().length, other.pairs().length),
                told,
                Math.min(one.told(), other.told()),
                one.told() + other.told() - told);
    }

    /** How much of what the claim says that says less is in the other too. */
    double coverage() {
        return toldByLess == 0 ? 0 : told / toldByLess;
    }

    /** The share that both say of all that they say together. */
    double agreement() {
        return toldByBoth == 0 ? 0 : told / toldByBoth;
    }

    /** The share of the shorter claim's stems that the other has too. */
    double containment() {
        return least == 0 ? 0 : (double) shared / least;
    }

    /** The share of all stems that both have (Jaccard). */
    double resemblance() {
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Days between two statements; -1 if one has none. */
    static long days(Statement one, Statement other) {
        return one.day().isEmpty() || other.day().isEmpty()
                ? -1
                : Math.abs(ChronoUnit.DAYS.between(one.day().get(), other.day().get()));
    }

    private static double told(Wording one, Wording other) {
        double told = 0;
        for (int i = 0; i < one.content().length; i++) {
            int at = Arrays.binarySearch(other.content(), one.content()[i]);
            told += at < 0 ? 0 : Math.min(one.telling()[i], other.telling()[at]);
        }
        return told;
    }

    private static int shared(int[] one, int[] other) {
        int count = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    private static int shared(long[] one, long[] other) {
        int count = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }
}
