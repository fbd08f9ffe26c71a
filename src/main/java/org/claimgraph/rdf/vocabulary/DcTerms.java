package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** DCMI Metadata Terms: the terms used here. */
public final class DcTerms {

    public static final String PREFIX = "dcterms";
    public static final String NS = "http://purl.org/dc/terms/";

    public static final Node conformsTo = term("conformsTo");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private DcTerms() {}
}
