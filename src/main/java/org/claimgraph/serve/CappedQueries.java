package org.claimgraph.serve;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * SPARQL from strangers: no answer is longer than the cap, and one that may have been cut says so in a header; a query that
 * is nested deeper than the stack is the client's fault.
 */
final class CappedQueries extends SPARQL_QueryDataset {

    static final String HEADER = "Claimgraph-Row-Limit";

    private final long most;

    CappedQueries(long most) {
        this.most = most;
    }

    @Override
    protected void execute(String query, HttpAction action) {
        try {
            super.execute(query, action);
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest(
                    "The query is nested too deeply, or has too many UNIONs in a row: ask in several parts.");
        }
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        boolean unbounded = !query.hasLimit() || query.getLimit() > most;
        if (unbounded && !query.isAskType()) {
            query.setLimit(most);
            action.setResponseHeader(HEADER, Long.toString(most));
        }
        return super.decideDataset(action, query, text);
    }
}
