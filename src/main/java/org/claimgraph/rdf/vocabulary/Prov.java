package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** PROV-O, W3C Recommendation 2013: the terms used here. */
public final class Prov {

    public static final String PREFIX = "prov";
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node Agent = term("Agent");
    public static final Node Bundle = term("Bundle");
    public static final Node SoftwareAgent = term("SoftwareAgent");
    public static final Node wasAssociatedWith = term("wasAssociatedWith");
    public static final Node wasDerivedFrom = term("wasDerivedFrom");
    public static final Node wasGeneratedBy = term("wasGeneratedBy");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Prov() {}
}
