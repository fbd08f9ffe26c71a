package org.claimgraph.cli.bench;

import java.util.List;

/** Quantiles of a list of measurements, by the nearest rank. */
final class Quantiles {

    private Quantiles() {}

    static double of(List<Double> measured, double share) {
        List<Double> sorted = measured.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }
}
