package org.claimgraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.store.bulk.Rewrite;

/** A change of the database and its text index that is written down as a new generation: see {@link Database#rewrite}. */
final class Rewriting {

    private final Rewrite rewrite;
    private final TextIndexLucene index;

    Rewriting(Rewrite rewrite, TextIndexLucene index) {
        this.rewrite = rewrite;
        this.index = index;
    }

    /** Lets go of what the graph held before. */
    void removeGraph(Node graph) {
        rewrite.removeGraph(graph);
        TextIndexes.removeGraph(index, graph);
    }

    /** @param quad that the database holds */
    void remove(Quad quad) {
        rewrite.remove(quad);
        TextIndexes.remove(index, quad);
    }

    /** @param quad that the database does not hold, or holds in a graph that is removed */
    void add(Quad quad) {
        rewrite.add(quad);
        TextIndexes.add(index, quad);
    }
}
