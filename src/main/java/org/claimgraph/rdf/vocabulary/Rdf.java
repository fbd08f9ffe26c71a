package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** RDF 1.1: the terms used here. */
public final class Rdf {

    public static final String PREFIX = "rdf";
    public static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static final Node type = term("type");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Rdf() {}
}
