package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** One article's graph, asked property by property; each property is read once. */
final class GraphView {

    private final DatasetGraph data;
    private final Node graph;
    private final Map<Node, Map<Node, List<Node>>> properties = new HashMap<>();

    GraphView(DatasetGraph data, Node graph) {
        this.data = data;
        this.graph = graph;
    }

    /** Subjects that have the property, sorted. */
    List<Node> subjects(Node property) {
        return property(property).keySet().stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** IRIs or lexical forms, sorted. */
    List<String> all(Node subject, Node property) {
        return property(property).getOrDefault(subject, List.of()).stream()
                .map(GraphView::text)
                .sorted()
                .toList();
    }

    Optional<String> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    Optional<Node> node(Node subject, Node property) {
        return property(property).getOrDefault(subject, List.of()).stream().min(Comparator.comparing(GraphView::text));
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private Map<Node, List<Node>> property(Node property) {
        return properties.computeIfAbsent(property, wanted -> {
            Map<Node, List<Node>> values = new HashMap<>();
            Iterator<Quad> quads = data.find(graph, Node.ANY, wanted, Node.ANY);
            while (quads.hasNext()) {
                Quad quad = quads.next();
                values.computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>(1))
                        .add(quad.getObject());
            }
            return values;
        });
    }
}
