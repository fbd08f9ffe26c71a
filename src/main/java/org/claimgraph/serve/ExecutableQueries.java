package org.claimgraph.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;

/**
 * The saved queries as the SPARQL-examples convention has them, for tools that collect such: each a
 * {@code sh:SPARQLExecutable} with its text, its topics and the endpoint it is meant for.
 */
final class ExecutableQueries {

    private static final String SH = SHACL.NS;
    private static final Node TARGET = NodeFactory.createURI("https://schema.org/target");
    private static final Node KEYWORDS = NodeFactory.createURI("https://schema.org/keywords");

    private ExecutableQueries() {}

    /** @param origin of this server, without slash at the end */
    static Graph of(SavedQueries queries, String origin) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sh", SH);
        graph.getPrefixMapping().setNsPrefix("schema", "https://schema.org/");
        graph.getPrefixMapping().setNsPrefix("rdfs", RDFS.getURI());
        queries.all().forEach(query -> add(query, origin, graph));
        return graph;
    }

    private static void add(SavedQuery query, String origin, Graph graph) {
        Node node = NodeFactory.createURI(origin + "/queries/" + query.name());
        String form = query.answersWithAGraph() ? "Construct" : "Select";
        graph.add(node, RDF.type.asNode(), NodeFactory.createURI(SH + "SPARQLExecutable"));
        graph.add(node, RDF.type.asNode(), NodeFactory.createURI(SH + "SPARQL" + form + "Executable"));
        graph.add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(query.title(), "en"));
        graph.add(node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(query.summary(), "en"));
        graph.add(
                node,
                NodeFactory.createURI(SH + form.toLowerCase(java.util.Locale.ROOT)),
                NodeFactory.createLiteralString(query.text()));
        graph.add(node, TARGET, NodeFactory.createURI(origin + ClaimgraphServer.DATASET));
        query.tags().forEach(tag -> graph.add(node, KEYWORDS, NodeFactory.createLiteralString(tag)));
    }
}
