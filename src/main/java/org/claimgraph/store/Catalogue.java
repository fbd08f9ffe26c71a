package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Schema;

/** Which articles the store holds. To be used inside a transaction. */
final class Catalogue {

    private final DatasetGraph data;

    Catalogue(DatasetGraph data) {
        this.data = data;
    }

    /** How many. */
    long size() {
        return Iter.count(data.findNG(Node.ANY, Node.ANY, Cg.identity, Node.ANY));
    }

    /** Graphs of all articles, sorted. */
    List<Node> graphs() {
        return graphs(Node.ANY, Cg.identity, Node.ANY).toList();
    }

    List<StoredArticle> all() {
        return Iter.toList(data.findNG(Node.ANY, Node.ANY, Cg.identity, Node.ANY)).stream()
                .map(this::article)
                .sorted(Comparator.comparing(StoredArticle::iri))
                .toList();
    }

    /** Every article as the change log needs it, by identity. */
    SortedMap<String, ChangeLog.State> states() {
        SortedMap<String, ChangeLog.State> states = new TreeMap<>();
        data.findNG(Node.ANY, Node.ANY, Cg.identity, Node.ANY)
                .forEachRemaining(quad -> states.put(
                        quad.getObject().getLiteralLexicalForm(),
                        new ChangeLog.State(
                                quad.getSubject().getURI(),
                                text(quad.getGraph(), quad.getGraph(), Cg.digest)
                                        .orElse(""),
                                text(quad.getGraph(), quad.getSubject(), Schema.headline)
                                        .orElse(""))));
        return states;
    }

    /** Digests of the articles by their graphs. */
    Map<Node, String> digests() {
        Map<Node, String> digests = new HashMap<>();
        data.findNG(Node.ANY, Node.ANY, Cg.digest, Node.ANY)
                .forEachRemaining(
                        quad -> digests.put(quad.getGraph(), quad.getObject().getLiteralLexicalForm()));
        return digests;
    }

    /** Every article as it was when it came, by graph. */
    void sendAll(Consumer<ArticleGraph> sink) {
        graphs(Node.ANY, Cg.identity, Node.ANY).map(this::whole).forEach(sink);
    }

    /** All that the article brings: its own graph, and its descriptions of what it shares. */
    List<Quad> quads(Node graph) {
        List<Quad> quads = new ArrayList<>(Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)));
        for (Description offer : new Ledger(data).offersOf(graph)) {
            offer.parsed().forEach(triple -> quads.add(Quad.create(offer.graph(), triple)));
        }
        return quads;
    }

    private ArticleGraph whole(Node graph) {
        try {
            return ArticleGraph.of(quads(graph));
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    graph,
                    String.valueOf(e.getMessage()),
                    "Remove the article with 'claimgraph remove' and add it again; 'claimgraph check' finds all such",
                    e);
        }
    }

    /** True if the article is there with the very same quads. */
    boolean holds(ArticleGraph article) {
        return data.contains(article.digestQuad());
    }

    List<Node> graphsWithIdentity(String identity) {
        return graphs(Node.ANY, Cg.identity, NodeFactory.createLiteralString(identity))
                .toList();
    }

    /** Graphs of the articles with this identity, id, IRI, or last part of the IRI. */
    List<Node> graphsOf(String name) {
        List<Node> exact = graphsWithIdentity(name);
        if (!exact.isEmpty()) {
            return exact;
        }
        return Stream.concat(
                        graphs(Node.ANY, Schema.identifier, NodeFactory.createLiteralString(name)),
                        graphs(Node.ANY, Cg.identity, Node.ANY).filter(graph -> isNamed(graph, name)))
                .distinct()
                .toList();
    }

    private boolean isNamed(Node graph, String name) {
        return graph.getURI().equals(name)
                || graph.getURI().endsWith("/" + name)
                || Iter.toList(data.find(graph, Node.ANY, Cg.identity, Node.ANY)).stream()
                        .anyMatch(quad -> quad.getSubject().getURI().equals(name));
    }

    private Stream<Node> graphs(Node subject, Node predicate, Node object) {
        return Iter.toList(data.findNG(Node.ANY, subject, predicate, object)).stream()
                .map(Quad::getGraph)
                .sorted(Comparator.comparing(Node::getURI));
    }

    private StoredArticle article(Quad identity) {
        Node graph = identity.getGraph();
        Node article = identity.getSubject();
        Optional<String> outlet = object(graph, article, Schema.publisher)
                .flatMap(publisher -> object(Node.ANY, publisher, Rdfs.label))
                .map(Node::getLiteralLexicalForm);
        return new StoredArticle(
                article.getURI(),
                graph.getURI(),
                identity.getObject().getLiteralLexicalForm(),
                text(graph, article, Schema.identifier).orElse(""),
                text(graph, article, Schema.headline),
                outlet,
                text(graph, article, Schema.datePublished),
                Iter.count(data.find(graph, Node.ANY, Cg.article, article)));
    }

    private Optional<String> text(Node graph, Node subject, Node predicate) {
        return object(graph, subject, predicate).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> object(Node graph, Node subject, Node predicate) {
        return Iter.toList(data.find(graph, subject, predicate, Node.ANY)).stream()
                .map(Quad::getObject)
                .findFirst();
    }
}
