package org.claimgraph.cluster;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** Named sums that Spark's pages show while the job runs; each finished part counts once. */
record Counters(LongAccumulator articles, LongAccumulator skipped, LongAccumulator warnings, LongAccumulator quads)
        implements Serializable {

    static Counters in(SparkContext context) {
        return new Counters(
                context.longAccumulator("articles"),
                context.longAccumulator("skipped"),
                context.longAccumulator("warnings"),
                context.longAccumulator("quads"));
    }

    void add(Counts counts) {
        articles.add(counts.articles());
        skipped.add(counts.skipped());
        warnings.add(counts.warnings());
        quads.add(counts.quads());
    }
}
