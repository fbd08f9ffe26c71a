package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** NLP Interchange Format 2.0 core; indices count code points here: the terms used here. */
public final class Nif {

    public static final String PREFIX = "nif";
    public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Node Context = term("Context");
    public static final Node Phrase = term("Phrase");
    public static final Node Sentence = term("Sentence");
    public static final Node String = term("String");
    public static final Node anchorOf = term("anchorOf");
    public static final Node beginIndex = term("beginIndex");
    public static final Node endIndex = term("endIndex");
    public static final Node referenceContext = term("referenceContext");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Nif() {}
}
