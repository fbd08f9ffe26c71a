package org.claimgraph.rdf.gazetteer;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The vocabulary of gazetteer files; each term is explained in {@code gazetteer/README.md}. */
final class Gz {

    static final String BASE = "https://w3id.org/claimgraph/gazetteer/";
    static final String NS = "https://w3id.org/claimgraph/gazetteer#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    static final Node TYPE = uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node SAME_AS = uri("http://www.w3.org/2002/07/owl#sameAs");
    static final Node DIFFERENT_FROM = uri("http://www.w3.org/2002/07/owl#differentFrom");
    static final Node PREF_LABEL = uri(SKOS + "prefLabel");
    static final Node ALT_LABEL = uri(SKOS + "altLabel");
    static final Node EXACT_MATCH = uri(SKOS + "exactMatch");
    static final Node WEAK_LABEL = uri(NS + "weakLabel");
    static final Node SHORT_NAME = uri(NS + "shortName");
    static final Node MALE_LABEL = uri(NS + "maleLabel");
    static final Node FEMALE_LABEL = uri(NS + "femaleLabel");
    static final Node CONTEXT = uri(NS + "context");
    static final Node DEMONYM = uri(NS + "demonym");
    static final Node MEMBER = uri(NS + "member");
    static final Node KIND = uri(NS + "kind");
    static final Node PART_OF = uri(NS + "partOf");
    static final Node SEAT = uri(NS + "seat");
    static final Node ACTS_FOR = uri(NS + "actsFor");
    static final Node GENDER = uri(NS + "gender");
    static final Node OFFICE = uri(NS + "office");
    static final Node TITLE = uri(NS + "title");
    static final Node OF = uri(NS + "of");
    static final Node FROM = uri(NS + "from");
    static final Node UNTIL = uri(NS + "until");
    static final Node SPEAKS_FOR = uri(NS + "speaksFor");
    static final Node LEADS = uri(NS + "leads");
    static final Node BODY = uri(NS + "body");

    private Gz() {}

    static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
