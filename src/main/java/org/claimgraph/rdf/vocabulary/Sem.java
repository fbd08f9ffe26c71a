package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Simple Event Model (van Hage et al. 2011): the terms used here. */
public final class Sem {

    public static final String PREFIX = "sem";
    public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    public static final Node Event = term("Event");
    public static final Node EventType = term("EventType");
    public static final Node eventType = term("eventType");
    public static final Node hasActor = term("hasActor");
    public static final Node hasPlace = term("hasPlace");
    public static final Node hasTimeStamp = term("hasTimeStamp");
    public static final Node hasBeginTimeStamp = term("hasBeginTimeStamp");
    public static final Node hasEndTimeStamp = term("hasEndTimeStamp");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Sem() {}
}
