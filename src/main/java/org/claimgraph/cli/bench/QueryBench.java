package org.claimgraph.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.query.Parameter;
import org.claimgraph.query.ParameterType;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.SavedQuery;
import org.claimgraph.rdf.vocabulary.Cg;

/**
 * Times saved queries, first page each. Where a query wants an entity it gets the most quoted one of the store, for which
 * there is most to find; where it wants a thing of a class, one of those.
 */
public final class QueryBench {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int WARM_UP = 3;
    private static final int SAMPLE = 500;

    private final DatasetGraph data;
    private final QueryRunner runner;
    private final List<String> entities;
    private final Map<String, String> things = new HashMap<>();

    public QueryBench(DatasetGraph data) {
        this.data = data;
        this.runner = new QueryRunner(data, TIMEOUT);
        this.entities = Txn.calculateRead(data, () -> mostQuoted(data));
    }

    /**
     * @param rows on the first page, or triples
     * @param p50 milliseconds
     * @param p95 milliseconds; the timeout if it was cancelled
     */
    public record Figures(String query, int rows, double p50, double p95) {}

    /** @param rounds timed runs after the warm-up */
    public Figures time(SavedQuery query, int rounds) {
        Map<String, String> parameters = parameters(query);
        List<Double> millis = new ArrayList<>();
        int rows = 0;
        try {
            for (int round = -WARM_UP; round < rounds; round++) {
                long start = System.nanoTime();
                rows = size(runner.run(query, parameters));
                if (round >= 0) {
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
        } catch (QueryCancelledException e) {
            return new Figures(query.name(), 0, TIMEOUT.toMillis(), TIMEOUT.toMillis());
        }
        List<Double> sorted = millis.stream().sorted().toList();
        return new Figures(query.name(), rows, quantile(sorted, 0.5), quantile(sorted, 0.95));
    }

    private static int size(QueryResult result) {
        return switch (result) {
            case QueryResult.Rows rows -> rows.rows().size();
            case QueryResult.Triples triples -> triples.graph().size();
        };
    }

    private Map<String, String> parameters(SavedQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int entity = 0;
        for (Parameter parameter : query.parameters()) {
            if (parameter.required() && parameter.type() == ParameterType.IRI) {
                parameters.put(
                        parameter.name(),
                        parameter.classes().isEmpty()
                                ? entities.get(entity++ % entities.size())
                                : thing(parameter.classes().get(0)));
            }
        }
        return parameters;
    }

    private String thing(String type) {
        return things.computeIfAbsent(type, name -> Txn.calculateRead(data, () -> one(data.getUnionGraph(), name)));
    }

    private static String one(Graph graph, String type) {
        List<Node> found = new ArrayList<>();
        var triples = graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type));
        try {
            while (triples.hasNext() && found.size() < SAMPLE) {
                found.add(triples.next().getSubject());
            }
        } finally {
            triples.close();
        }
        return found.stream().map(Node::toString).min(Comparator.naturalOrder()).orElse("urn:x-nothing");
    }

    private static List<String> mostQuoted(DatasetGraph data) {
        Map<Node, Integer> times = new HashMap<>();
        data.getUnionGraph().find(Node.ANY, Cg.source, Node.ANY).forEachRemaining(triple -> {
            if (!triple.getObject().toString().contains("#")) {
                times.merge(triple.getObject(), 1, Integer::sum);
            }
        });
        List<String> best = times.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .toString()))
                .limit(2)
                .map(entry -> entry.getKey().toString())
                .toList();
        return best.isEmpty() ? List.of("urn:x-nobody") : best;
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
