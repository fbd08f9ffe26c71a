package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Graphs that are computed from all articles. The storage default graph, which queries do not see, notes their names, and
 * by which method they were computed; that note goes with the first article that comes or leaves, in its transaction, so a
 * crash in between cannot pass old graphs off as new ones.
 */
final class DerivedGraphs {

    private static final String NS = "urn:x-claimgraph:derived:";
    private static final Node ALL = NodeFactory.createURI(NS + "all");
    private static final Node GRAPH = NodeFactory.createURI(NS + "graph");
    private static final Node METHOD = NodeFactory.createURI(NS + "method");
    private static final Node STORAGE = Quad.defaultGraphIRI;

    /** What has to be written for the graphs to hold what they should. */
    record Difference(List<Quad> leaving, List<Quad> coming, Set<Node> graphs) {}

    private final DatasetGraph data;

    DerivedGraphs(DatasetGraph data) {
        this.data = data;
    }

    /** True also if nothing has been computed yet. */
    boolean areCurrent(String method) {
        return !data.contains(STORAGE, ALL, GRAPH, Node.ANY) || isCurrent(method);
    }

    boolean isCurrent(String method) {
        return data.contains(STORAGE, ALL, METHOD, NodeFactory.createLiteralString(method));
    }

    /** To be called in the transaction that changes the articles. */
    void outdate() {
        data.deleteAny(STORAGE, ALL, METHOD, Node.ANY);
    }

    /** What {@link #outdate} deletes. */
    List<Quad> datedNotes() {
        return Iter.toList(data.find(STORAGE, ALL, METHOD, Node.ANY));
    }

    /** All that the graphs hold. */
    List<Quad> shown() {
        List<Quad> shown = new ArrayList<>();
        for (Node graph : names()) {
            data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(shown::add);
        }
        return shown;
    }

    static Difference difference(Collection<Quad> shown, Collection<Quad> due) {
        Set<Quad> missing = new LinkedHashSet<>(due);
        Set<Node> graphs = new HashSet<>();
        missing.forEach(quad -> graphs.add(quad.getGraph()));
        List<Quad> leaving = new ArrayList<>();
        for (Quad quad : shown) {
            if (!missing.remove(quad)) {
                leaving.add(quad);
            }
        }
        return new Difference(leaving, List.copyOf(missing), graphs);
    }

    void write(String method, Difference difference) {
        difference.leaving().forEach(data::delete);
        difference.coming().forEach(data::add);
        data.deleteAny(STORAGE, ALL, GRAPH, Node.ANY);
        outdate();
        notes(method, difference.graphs()).forEach(triple -> data.add(Quad.create(STORAGE, triple)));
    }

    /** What the storage default graph notes of graphs that are up to date. */
    static List<Triple> notes(String method, Collection<Node> graphs) {
        List<Triple> notes = new ArrayList<>();
        graphs.forEach(graph -> notes.add(Triple.create(ALL, GRAPH, graph)));
        notes.add(Triple.create(ALL, METHOD, NodeFactory.createLiteralString(method)));
        return notes;
    }

    List<Node> names() {
        return Iter.toList(data.find(STORAGE, ALL, GRAPH, Node.ANY)).stream()
                .map(Quad::getObject)
                .toList();
    }
}
