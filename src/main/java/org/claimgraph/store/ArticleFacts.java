package org.claimgraph.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.ArticleGraph;

/** One article's own graph, asked property by property, wherever it is. */
public final class ArticleFacts {

    private final Node graph;
    private final Function<Node, List<Quad>> byProperty;

    private ArticleFacts(Node graph, Function<Node, List<Quad>> byProperty) {
        this.graph = graph;
        this.byProperty = byProperty;
    }

    static ArticleFacts of(ArticleGraph article) {
        Map<Node, List<Quad>> all = article.own().stream().collect(Collectors.groupingBy(Quad::getPredicate));
        return new ArticleFacts(article.graph(), property -> all.getOrDefault(property, List.of()));
    }

    /** To be used inside a transaction. */
    static ArticleFacts in(DatasetGraph data, Node graph) {
        return new ArticleFacts(graph, property -> Iter.toList(data.find(graph, Node.ANY, property, Node.ANY)));
    }

    public Node graph() {
        return graph;
    }

    /** The quads with that property, in no particular order. */
    public List<Quad> with(Node property) {
        return byProperty.apply(property);
    }
}
