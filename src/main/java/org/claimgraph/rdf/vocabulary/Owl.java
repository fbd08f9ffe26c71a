package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** OWL 2: the terms used here. */
public final class Owl {

    public static final String PREFIX = "owl";
    public static final String NS = "http://www.w3.org/2002/07/owl#";

    public static final Node sameAs = term("sameAs");
    public static final Node versionIRI = term("versionIRI");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Owl() {}
}
