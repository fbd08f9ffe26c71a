package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** SKOS, W3C Recommendation 2009: the terms used here. */
public final class Skos {

    public static final String PREFIX = "skos";
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    public static final Node altLabel = term("altLabel");
    public static final Node exactMatch = term("exactMatch");
    public static final Node inScheme = term("inScheme");
    public static final Node notation = term("notation");
    public static final Node prefLabel = term("prefLabel");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Skos() {}
}
