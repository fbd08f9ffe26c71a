package org.claimgraph.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.rdf.Ontology;

/** The ontology inside the store, in a graph under its own IRI: queries read the labels of concepts there. */
final class OntologyGraph {

    static final Node NAME = NodeFactory.createURI("https://w3id.org/claimgraph/ns");

    static List<Quad> quads() {
        return NQuads.sorted(Ontology.get()
                .graph()
                .find()
                .mapWith(triple -> Quad.create(NAME, triple))
                .toList());
    }

    /** True if the store has the very ontology that this program ships. */
    static boolean isCurrent(DatasetGraph data) {
        Set<Quad> stored = new HashSet<>();
        data.find(NAME, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stored::add);
        return stored.equals(new HashSet<>(quads()));
    }

    static void replace(DatasetGraph data) {
        data.deleteAny(NAME, Node.ANY, Node.ANY, Node.ANY);
        quads().forEach(data::add);
    }

    private OntologyGraph() {}
}
