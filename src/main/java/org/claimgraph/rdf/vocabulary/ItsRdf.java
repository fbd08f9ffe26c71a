package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Internationalization Tag Set 2.0 in RDF: the terms used here. */
public final class ItsRdf {

    public static final String PREFIX = "itsrdf";
    public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

    public static final Node taIdentRef = term("taIdentRef");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private ItsRdf() {}
}
