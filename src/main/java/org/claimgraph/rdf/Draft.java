package org.claimgraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.entity.Entity;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Rdf;
import org.claimgraph.text.CodePoints;
import org.claimgraph.text.Document;
import org.claimgraph.text.Span;

/** An article's quads in the making: where the parts write to. Takes spans in UTF-16 and writes code points. */
final class Draft {

    final Document document;
    final IriMinter iris;
    final Node article;
    final Node graph;

    private final CodePoints codePoints;
    private final List<Quad> quads = new ArrayList<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    Draft(Document document, IriMinter iris) {
        this.document = document;
        this.iris = iris;
        this.article = iris.article(document);
        this.graph = iris.graph(document);
        this.codePoints = new CodePoints(document.text());
    }

    /** Into the article's own graph. */
    void say(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }

    /** Into a graph that other articles write to as well. */
    void share(Node sharedGraph, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(sharedGraph, subject, predicate, object));
    }

    List<Quad> quads() {
        return quads;
    }

    /** The one label of an entity in this article, whatever it is called first: an outlet may be named with and without "The". */
    String labelOf(Entity entity) {
        return labels.computeIfAbsent(entity.key(), key -> entity.label());
    }

    Node entity(String key) {
        return iris.entity(article, key);
    }

    /** The language of the text without its region: "en" of "en-GB". */
    String language() {
        return document.metadata().language().split("-", 2)[0];
    }

    Span codePoints(Span span) {
        return codePoints.of(span);
    }

    Node phrase(Span span) {
        return stretch(span, Nif.Phrase);
    }

    Node sentence(Span span) {
        return stretch(span, Nif.Sentence);
    }

    /** Writes the span with its offsets and its words. */
    Node stretch(Span span, Node type) {
        Span range = codePoints.of(span);
        Node node = iris.span(article, range);
        say(node, Rdf.type, type);
        say(node, Nif.referenceContext, article);
        say(node, Nif.beginIndex, Literals.index(range.begin()));
        say(node, Nif.endIndex, Literals.index(range.end()));
        say(node, Nif.anchorOf, Literals.string(span.in(document.text())));
        return node;
    }

    /** A new IRI for something that stands at this place in this article. */
    Node part(String kind, Span span) {
        Span range = codePoints.of(span);
        int occurrence = occurrences.merge(kind + "=" + range.begin() + "," + range.end(), 1, Integer::sum);
        return iris.part(article, kind, range, occurrence);
    }
}
