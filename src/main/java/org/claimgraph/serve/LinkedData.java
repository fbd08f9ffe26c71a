package org.claimgraph.serve;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.claimgraph.query.Answers;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.query.ResultWriter;
import org.claimgraph.query.SavedQueries;

/** Our IRIs, resolved: 303 from the thing to the document, the document in the form that the client prefers. */
final class LinkedData {

    static final SequencedMap<String, ResultFormat> FORMATS = formats();

    /** Incoming triples shown of a thing that everything points at. */
    private static final int MAX_INCOMING = 1000;

    private final DatasetGraph data;
    private final SavedQueries queries;
    private final Answers answers;
    private final Iris iris;
    private final Facts facts;
    private final ThingPages pages;

    LinkedData(ServerOptions options, Answers answers, Iris iris) {
        this.data = options.data();
        this.queries = options.queries();
        this.answers = answers;
        this.iris = iris;
        this.facts = new Facts(options.data());
        this.pages = new ThingPages(options, answers, iris);
    }

    private static SequencedMap<String, ResultFormat> formats() {
        SequencedMap<String, ResultFormat> formats = new LinkedHashMap<>();
        for (ResultFormat format :
                List.of(ResultFormat.TURTLE, ResultFormat.JSONLD, ResultFormat.NTRIPLES, ResultFormat.RDFXML)) {
            formats.put(format.mediaType(), format);
        }
        return formats;
    }

    Reply redirect(Ask ask) {
        String iri = iris.iri(iris.keyOfThing(ask.path()));
        requireKnown(iri);
        return Reply.redirect(303, iris.page(iri).orElseThrow());
    }

    Reply document(Ask ask) {
        String key = ask.path().substring("/doc/".length());
        int dot = key.lastIndexOf('.');
        Optional<ResultFormat> named = dot < 0
                ? Optional.empty()
                : ResultFormat.named(key.substring(dot + 1)).filter(FORMATS::containsValue);
        if (named.isPresent() && !facts.knows(iris.iri(key))) {
            return rdf(iris.iri(key.substring(0, dot)), named.get());
        }
        if (key.endsWith(".html")) {
            return html(iris.iri(key.substring(0, dot)));
        }
        List<String> offers = new ArrayList<>(List.of(Reply.HTML));
        offers.addAll(FORMATS.keySet());
        String type = Accept.choose(ask.accept(), offers)
                .orElseThrow(() -> Problem.notAcceptable("HTML, Turtle, JSON-LD, N-Triples and RDF/XML"));
        return type.equals(Reply.HTML)
                ? html(iris.iri(key))
                : rdf(iris.iri(key), java.util.Objects.requireNonNull(FORMATS.get(type)));
    }

    private Reply html(String iri) {
        requireKnown(iri);
        return Reply.html(pages.page(iri)).with("Link", "<" + iri + ">; rel=\"describes\"");
    }

    private Reply rdf(String iri, ResultFormat format) {
        requireKnown(iri);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultWriter.write(description(iri), format, out);
        return Reply.of(format.mediaType(), out.toByteArray()).with("Link", "<" + iri + ">; rel=\"describes\"");
    }

    private void requireKnown(String iri) {
        if (!facts.knows(iri)) {
            throw Problem.notFound("nothing is known of <" + iri + ">");
        }
    }

    /** An article is its whole graph, a claim all that stands behind it, anything else what is said of it. */
    private Graph description(String iri) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(GraphPrefixes.ALL);
        String kind = iris.key(iri).replaceFirst("/.*", "");
        switch (kind) {
            case "article" -> copyGraph(iris.iri(iris.key(iri).replaceFirst("^article/", "graph/")), graph);
            case "graph" -> copyGraph(iri, graph);
            case "claim" -> copyEvidence(iri, graph);
            default -> copyNeighbours(iri, graph);
        }
        return graph;
    }

    private void copyGraph(String name, Graph into) {
        Txn.executeRead(
                data, () -> data.getGraph(NodeFactory.createURI(name)).find().forEachRemaining(into::add));
    }

    private void copyEvidence(String claim, Graph into) {
        queries.find("evidence-bundle")
                .map(query -> answers.run(query, Map.of("claim", claim)))
                .filter(QueryResult.Triples.class::isInstance)
                .ifPresent(
                        bundle -> ((QueryResult.Triples) bundle).graph().find().forEachRemaining(into::add));
        copyNeighbours(claim, into);
    }

    private void copyNeighbours(String iri, Graph into) {
        Node node = NodeFactory.createURI(iri);
        Txn.executeRead(data, () -> {
            Graph union = data.getUnionGraph();
            union.find(node, Node.ANY, Node.ANY).forEachRemaining(into::add);
            var incoming = union.find(Node.ANY, Node.ANY, node);
            try {
                for (int i = 0; i < MAX_INCOMING && incoming.hasNext(); i++) {
                    into.add(incoming.next());
                }
            } finally {
                incoming.close();
            }
        });
    }
}
