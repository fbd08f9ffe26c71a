package org.claimgraph.cluster;

import java.io.PrintWriter;
import java.util.Locale;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** A line on the driver's standard error from time to time, while parts are being extracted. */
final class Progress extends SparkListener {

    private static final long EVERY_NANOS = 5_000_000_000L;

    private final int parts;
    private final Counters counters;
    private final PrintWriter err;
    private final long start = System.nanoTime();
    private long shown = start;

    Progress(int parts, Counters counters, PrintWriter err) {
        this.parts = parts;
        this.counters = counters;
        this.err = err;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        long now = System.nanoTime();
        if (now - shown > EVERY_NANOS) {
            shown = now;
            long articles = counters.articles().value();
            err.printf(
                    Locale.ROOT,
                    "%,d articles, %,d skipped, %.0f/s%n",
                    articles,
                    counters.skipped().value(),
                    articles / ((now - start) / 1e9));
        }
    }
}
