package org.claimgraph.cli.bench;

import java.util.List;

/** What every bench needs. */
final class Timing {

    static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private Timing() {}
}
