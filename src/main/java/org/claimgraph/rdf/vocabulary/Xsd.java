package org.claimgraph.rdf.vocabulary;

/** XML Schema datatypes: the terms used here. */
public final class Xsd {

    public static final String PREFIX = "xsd";
    public static final String NS = "http://www.w3.org/2001/XMLSchema#";

    private Xsd() {}
}
