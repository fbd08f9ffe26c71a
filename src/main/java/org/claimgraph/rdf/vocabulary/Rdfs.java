package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** RDF Schema 1.1: the terms used here. */
public final class Rdfs {

    public static final String PREFIX = "rdfs";
    public static final String NS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node label = term("label");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Rdfs() {}
}
