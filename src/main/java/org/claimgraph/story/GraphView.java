package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.store.ArticleFacts;

/** One article's graph, asked property by property; each property is read once. */
final class GraphView {

    private final ArticleFacts facts;
    private final Map<Node, Map<Node, List<Node>>> properties = new HashMap<>();

    GraphView(ArticleFacts facts) {
        this.facts = facts;
    }

    Node graph() {
        return facts.graph();
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
            for (Quad quad : facts.with(wanted)) {
                values.computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>(1))
                        .add(quad.getObject());
            }
            return values;
        });
    }
}
