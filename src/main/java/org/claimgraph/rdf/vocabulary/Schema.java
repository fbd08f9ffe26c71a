package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** schema.org, in its http form as its own JSON-LD context has it: the terms used here. */
public final class Schema {

    public static final String PREFIX = "schema";
    public static final String NS = "http://schema.org/";

    public static final Node AdministrativeArea = term("AdministrativeArea");
    public static final Node NewsArticle = term("NewsArticle");
    public static final Node Claim = term("Claim");
    public static final Node Person = term("Person");
    public static final Node Organization = term("Organization");
    public static final Node Place = term("Place");
    public static final Node SoftwareApplication = term("SoftwareApplication");
    public static final Node about = term("about");
    public static final Node affiliation = term("affiliation");
    public static final Node appearance = term("appearance");
    public static final Node articleBody = term("articleBody");
    public static final Node author = term("author");
    public static final Node datePublished = term("datePublished");
    public static final Node headline = term("headline");
    public static final Node identifier = term("identifier");
    public static final Node inLanguage = term("inLanguage");
    public static final Node mentions = term("mentions");
    public static final Node name = term("name");
    public static final Node publisher = term("publisher");
    public static final Node roleName = term("roleName");
    public static final Node softwareVersion = term("softwareVersion");
    public static final Node sourceOrganization = term("sourceOrganization");
    public static final Node text = term("text");
    public static final Node url = term("url");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Schema() {}
}
