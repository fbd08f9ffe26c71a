package org.claimgraph.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.rdf.vocabulary.Sem;
import org.claimgraph.text.Span;

/** Reads the article graphs of a store. To be used inside a transaction. */
final class CorpusReader {

    private final List<Article> articles = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Happening> events = new ArrayList<>();

    static Corpus read(DatasetGraph data) {
        CorpusReader reader = new CorpusReader();
        Iterator<Quad> found = data.findNG(Node.ANY, Node.ANY, Cg.identity, Node.ANY);
        while (found.hasNext()) {
            Quad quad = found.next();
            reader.article(quad.getSubject(), quad.getGraph(), new GraphView(data, quad.getGraph()));
        }
        return new Corpus(reader.articles, reader.statements, reader.events);
    }

    private void article(Node node, Node graph, GraphView view) {
        Article article = new Article(
                node.getURI(),
                graph.getURI(),
                view.one(node, Schema.articleBody).orElse(""),
                view.one(node, Schema.datePublished).flatMap(CorpusReader::day),
                view.one(node, Schema.publisher),
                view.one(node, Schema.sourceOrganization),
                view.all(node, Schema.mentions));
        articles.add(article);
        view.subjects(Cg.claim).forEach(attribution -> statements.add(statement(attribution, article, view)));
        view.subjects(Sem.eventType).forEach(event -> events.add(event(event, article, view)));
    }

    private static Statement statement(Node node, Article article, GraphView view) {
        Node claim = view.node(node, Cg.claim).orElseThrow();
        return new Statement(
                node.getURI(),
                claim.getURI(),
                article.iri(),
                view.one(claim, Schema.text).orElse("").intern(),
                extent(view.all(node, Cg.contentSpan)),
                Stream.concat(view.all(node, Cg.source).stream(), view.all(node, Cg.onBehalfOf).stream())
                        .distinct()
                        .toList(),
                view.all(node, Cg.target),
                view.all(claim, Schema.about),
                local(view.one(node, Cg.speechAct)),
                view.all(node, Cg.stance).contains(Cg.Against.getURI()),
                view.one(node, Cg.hedge),
                view.one(node, Cg.statedOn).flatMap(CorpusReader::day).or(article::day));
    }

    private static Happening event(Node node, Article article, GraphView view) {
        return new Happening(
                node.getURI(),
                article.iri(),
                local(view.one(node, Sem.eventType)),
                Stream.concat(view.all(node, Cg.actor).stream(), view.all(node, Cg.recipient).stream())
                        .distinct()
                        .toList(),
                view.one(node, Sem.hasPlace),
                view.one(node, Sem.hasTimeStamp).flatMap(CorpusReader::day),
                article.day(),
                view.node(node, Cg.sentence)
                        .flatMap(sentence -> view.one(sentence, Nif.anchorOf))
                        .orElse(""),
                amounts(node, view));
    }

    private static List<Happening.Amount> amounts(Node event, GraphView view) {
        return view.all(event, Cg.figure).stream()
                .map(org.apache.jena.graph.NodeFactory::createURI)
                .map(figure -> new Happening.Amount(
                        figure.getURI(),
                        view.one(figure, Cg.value).orElse(""),
                        view.one(figure, Cg.unit).orElse("")))
                .toList();
    }

    /** From the first content span's begin to the last one's end, as their IRIs give them. */
    private static Span extent(List<String> spans) {
        int begin = Integer.MAX_VALUE;
        int end = 0;
        for (String span : spans) {
            String[] range = span.substring(span.lastIndexOf('=') + 1).split(",", 2);
            begin = Math.min(begin, Integer.parseInt(range[0]));
            end = Math.max(end, Integer.parseInt(range[1]));
        }
        return new Span(Math.min(begin, end), end);
    }

    private static String local(Optional<String> iri) {
        return iri.map(value -> value.substring(value.indexOf('#') + 1)).orElse("");
    }

    private static Optional<LocalDate> day(String lexical) {
        return lexical.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(lexical)) : Optional.empty();
    }

    private CorpusReader() {}
}
