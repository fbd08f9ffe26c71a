package org.claimgraph.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What to call a resource when a person reads it. */
public final class Labels {

    private static final String SCHEMA = "http://schema.org/";
    private static final List<Node> PREDICATES = List.of(
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            NodeFactory.createURI(SCHEMA + "headline"),
            NodeFactory.createURI(SCHEMA + "text"));

    private Labels() {}

    /** Its label, headline or text (the first in alphabetical order if there are several), else the end of its IRI. */
    public static String of(Graph graph, Node resource) {
        return PREDICATES.stream()
                .flatMap(predicate -> first(graph, resource, predicate).stream())
                .findFirst()
                .orElseGet(() -> tail(resource.toString()));
    }

    private static Optional<String> first(Graph graph, Node resource, Node predicate) {
        return graph
                .find(resource, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .sorted()
                .findFirst();
    }

    /** The part of an IRI after its last slash or hash. */
    public static String tail(String iri) {
        return iri.replaceFirst(".*[/#](?=[^/#])", "");
    }
}
