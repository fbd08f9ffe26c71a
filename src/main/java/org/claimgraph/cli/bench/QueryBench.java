package org.claimgraph.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.cli.bench.QueryMix.Asked;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.QueryRunner;

/** Times saved queries, first page each, every one worked out anew. */
public final class QueryBench {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int WARM_UP = 10;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final QueryRunner runner;

    public QueryBench(DatasetGraph data) {
        this.runner = new QueryRunner(data, TIMEOUT);
    }

    /**
     * Milliseconds of processor time, which a busy machine does not blur, over all variants of one query.
     *
     * @param rows on the fullest first page, or triples
     * @param slowest variant's median
     */
    public record Figures(String query, int variants, int rows, double p50, double p95, double slowest) {}

    /**
     * @param variants of one query
     * @param rounds timed runs of each after the warm-up
     */
    public Figures time(List<Asked> variants, int rounds) {
        List<Double> all = new ArrayList<>();
        double slowest = 0;
        int rows = 0;
        for (Asked asked : variants) {
            List<Double> millis = new ArrayList<>();
            for (int round = -WARM_UP; round < rounds; round++) {
                long start = CLOCK.getCurrentThreadCpuTime();
                rows = Math.max(rows, size(asked));
                if (round >= 0) {
                    millis.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
                }
            }
            slowest = Math.max(slowest, Quantiles.of(millis, 0.5));
            all.addAll(millis);
        }
        return new Figures(
                variants.getFirst().query().name(),
                variants.size(),
                rows,
                Quantiles.of(all, 0.5),
                Quantiles.of(all, 0.95),
                slowest);
    }

    /** What is cancelled has taken all of its time and gives no rows. */
    private int size(Asked asked) {
        try {
            return switch (runner.run(asked.query(), asked.parameters())) {
                case QueryResult.Rows rows -> rows.rows().size();
                case QueryResult.Triples triples -> triples.graph().size();
            };
        } catch (QueryCancelledException e) {
            return 0;
        }
    }
}
