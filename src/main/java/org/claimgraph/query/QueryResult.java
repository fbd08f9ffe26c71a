package org.claimgraph.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The answer to a saved query. */
public sealed interface QueryResult {

    SavedQuery query();

    /** What the parameters were taken to mean, by parameter name. */
    Map<String, Node> bound();

    /**
     * A page of a table.
     *
     * @param page 1-based
     * @param more true if there is a page after this one
     */
    record Rows(
            SavedQuery query, Map<String, Node> bound, List<Var> columns, List<Binding> rows, int page, boolean more)
            implements QueryResult {

        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record Triples(SavedQuery query, Map<String, Node> bound, Graph graph) implements QueryResult {}
}
