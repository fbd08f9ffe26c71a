package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.cli.bench.LoadBench;
import org.claimgraph.cli.bench.QueryBench;

/** Figures of query benches, as tables for people or as JSON for programs. */
final class BenchOutput {

    private static final double GOAL_MILLIS = 100;

    private final PrintWriter out;
    private final boolean json;

    BenchOutput(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Each line is printed when it is known. */
    void queries(Stream<QueryBench.Figures> figures) {
        if (!json) {
            out.printf("%-32s %8s %6s %9s %9s %9s%n", "query", "variants", "rows", "p50 ms", "p95 ms", "slowest");
        }
        List<QueryBench.Figures> all = figures.peek(this::query).toList();
        long fast = all.stream().filter(one -> one.p95() < GOAL_MILLIS).count();
        if (!json) {
            out.printf("%d of %d queries under %.0f ms at p95 (processor time)%n", fast, all.size(), GOAL_MILLIS);
        }
        out.flush();
    }

    private void query(QueryBench.Figures one) {
        if (json) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.put("query", one.query()).put("variants", one.variants()).put("rows", one.rows());
            object.put("p50", one.p50()).put("p95", one.p95()).put("slowest", one.slowest());
            out.println(object);
        } else {
            out.printf(
                    Locale.ROOT,
                    "%-32s %8d %6d %9.1f %9.1f %9.1f%n",
                    one.query(),
                    one.variants(),
                    one.rows(),
                    one.p50(),
                    one.p95(),
                    one.slowest());
        }
        out.flush();
    }

    void load(LoadBench.Comparison both) {
        if (json) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.set("claimgraph", json(both.ours()));
            object.set("fuseki", json(both.stock()));
            out.println(object.put("ratio", both.ratio()));
        } else {
            out.printf(
                    "%-14s %9s %10s %9s %9s %9s %7s%n",
                    "server", "requests", "queries/s", "p50 ms", "p95 ms", "p99 ms", "errors");
            load("claimgraph", both.ours());
            load("stock Fuseki", both.stock());
            out.printf(Locale.ROOT, "ratio %.2f%n", both.ratio());
        }
        out.flush();
    }

    /** By name, in their order. */
    void figures(Map<String, Double> figures) {
        if (json) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            figures.forEach(object::put);
            out.println(object);
        } else {
            figures.forEach((name, value) -> out.printf(Locale.ROOT, "%-44s %,14.2f%n", name, value));
        }
        out.flush();
    }

    private void load(String server, LoadBench.Figures figures) {
        out.printf(
                Locale.ROOT,
                "%-14s %9d %10.1f %9.1f %9.1f %9.1f %7d%n",
                server,
                figures.requests(),
                figures.perSecond(),
                figures.p50(),
                figures.p95(),
                figures.p99(),
                figures.errors());
    }

    private static ObjectNode json(LoadBench.Figures figures) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("requests", figures.requests())
                .put("queriesPerSecond", figures.perSecond())
                .put("p50", figures.p50())
                .put("p95", figures.p95())
                .put("p99", figures.p99())
                .put("errors", figures.errors());
    }
}
