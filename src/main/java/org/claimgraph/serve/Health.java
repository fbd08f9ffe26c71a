package org.claimgraph.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For those who watch over the server: does it live, can it answer, how much does it do. */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final String PROMETHEUS = "text/plain; version=0.0.4";
    private static final List<String> COUNTED =
            List.of("articles", "claims", "attributions", "people", "organisations", "events");

    private final DatasetGraph data;
    private final Supplier<List<Facts.Row>> counts;
    private final Metrics metrics;

    Health(ServerOptions options, Supplier<List<Facts.Row>> counts, Metrics metrics) {
        this.data = options.data();
        this.counts = counts;
        this.metrics = metrics;
    }

    Reply alive(Ask ask) {
        return Reply.text("text/plain", "ok\n").with("Cache-Control", "no-store");
    }

    /** Asks the store: 200 if it can be read. */
    Reply ready(Ask ask) {
        try {
            Txn.executeRead(data, () -> data.contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
            return Reply.text("text/plain", "ready\n").with("Cache-Control", "no-store");
        } catch (RuntimeException e) {
            LOG.error("the store cannot be read", e);
            throw new Problem(503, "Not ready", "the store cannot be read; the server's log says why");
        }
    }

    Reply metrics(Ask ask) {
        Map<String, String> gauges = new LinkedHashMap<>();
        counts.get().stream().findFirst().ifPresent(row -> COUNTED.forEach(name -> gauges.put(name, row.text(name))));
        return Reply.text(PROMETHEUS, metrics.text(gauges)).with("Cache-Control", "no-store");
    }
}
