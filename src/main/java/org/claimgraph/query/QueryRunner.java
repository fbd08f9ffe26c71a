package org.claimgraph.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/**
 * Runs saved queries over a dataset whose default graph is taken to be the union of its named graphs.
 *
 * <p>Safe for use by several threads; each run is one read transaction.
 */
public final class QueryRunner {

    /** Parameters that every paged query takes besides its own. */
    public static final String PAGE = "page";

    public static final String LIMIT = "limit";

    private static final int MAX_LIMIT = 10_000;
    private static final int MAX_PAGE = 100_000;

    private final DatasetGraph data;
    private final Duration timeout;
    private final ParameterBinder binder;

    /**
     * @param data TDB2, on its own or under a text index
     * @param timeout after which {@link org.apache.jena.query.QueryCancelledException} is thrown
     */
    public QueryRunner(DatasetGraph data, Duration timeout) {
        this.data = data;
        this.timeout = timeout;
        this.binder = new ParameterBinder(new EntityLookup(data));
    }

    /**
     * @param parameters by name, with {@link #PAGE} (from 1) and {@link #LIMIT} (rows on a page) where wanted; an empty
     *     value counts as not given
     * @throws ParameterException if the caller is to blame
     */
    public QueryResult run(SavedQuery query, Map<String, String> parameters) {
        Map<String, String> own = new LinkedHashMap<>(parameters);
        int page = number(own, PAGE, 1, MAX_PAGE);
        int size = number(own, LIMIT, query.pageSize().orElse(MAX_LIMIT), MAX_LIMIT);
        return Txn.calculateRead(data, () -> run(query, binder.bind(query, own), page, size));
    }

    /**
     * The query with the parameters in their places, to be run elsewhere; page and limit are left out.
     *
     * @throws ParameterException if the caller is to blame
     */
    public String text(SavedQuery query, Map<String, String> parameters) {
        Map<String, String> own = new LinkedHashMap<>(parameters);
        own.remove(PAGE);
        own.remove(LIMIT);
        return Txn.calculateRead(data, () -> BoundQuery.of(query.query(), binder.bind(query, own))
                .serialize());
    }

    private QueryResult run(SavedQuery query, Map<String, Node> nodes, int page, int size) {
        Query bound = BoundQuery.of(query.query(), nodes);
        if (query.answersWithAGraph()) {
            try (QueryExec exec = exec(bound)) {
                return new QueryResult.Triples(query, meaning(query, nodes), exec.construct());
            }
        }
        BoundQuery.cut(bound, page, size);
        try (QueryExec exec = exec(bound)) {
            RowSet rows = exec.select();
            List<Var> columns = rows.getResultVars();
            // TDB2 reads the nodes of a row when they are asked for, which is too late once the transaction is over.
            List<Binding> read = rows.stream().map(Binding::detach).toList();
            return new QueryResult.Rows(
                    query,
                    meaning(query, nodes),
                    columns,
                    read.subList(0, Math.min(size, read.size())),
                    page,
                    read.size() > size);
        }
    }

    private QueryExec exec(Query query) {
        return QueryExec.dataset(data)
                .query(query)
                .set(TDB2.symUnionDefaultGraph, true)
                .set(ARQ.httpServiceAllowed, false)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static Map<String, Node> meaning(SavedQuery query, Map<String, Node> nodes) {
        Map<String, Node> meaning = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (nodes.containsKey(parameter.variable())) {
                meaning.put(parameter.name(), nodes.get(parameter.variable()));
            }
        }
        return meaning;
    }

    private static int number(Map<String, String> own, String name, int otherwise, int most) {
        String value = own.remove(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.matches("[1-9]\\d{0,5}") || Integer.parseInt(value) > most) {
            throw new ParameterException(name, "\"" + name + "\" takes a whole number from 1 to " + most);
        }
        return Integer.parseInt(value);
    }
}
