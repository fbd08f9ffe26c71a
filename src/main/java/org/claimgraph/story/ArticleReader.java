package org.claimgraph.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.rdf.vocabulary.Sem;
import org.claimgraph.store.ArticleFacts;
import org.claimgraph.text.Span;

/** Reads what an article tells from its graph. */
final class ArticleReader {

    /** A graph may hold no article, or, in a store that somebody spoiled, several: the first is taken. */
    static Optional<Told> read(ArticleFacts facts) {
        GraphView view = new GraphView(facts);
        return view.subjects(Cg.identity).stream().findFirst().map(node -> read(node, view));
    }

    private static Told read(Node node, GraphView view) {
        Article article = new Article(
                node.getURI(),
                view.graph().getURI(),
                view.one(node, Schema.articleBody).orElse(""),
                view.one(node, Schema.datePublished).flatMap(ArticleReader::day),
                view.one(node, Schema.publisher),
                view.one(node, Schema.sourceOrganization),
                view.all(node, Schema.mentions));
        return new Told(
                article,
                view.subjects(Cg.claim).stream()
                        .map(attribution -> statement(attribution, article, view))
                        .toList(),
                view.subjects(Sem.eventType).stream()
                        .map(event -> event(event, article, view))
                        .toList());
    }

    private static Statement statement(Node node, Article article, GraphView view) {
        Node claim = view.node(node, Cg.claim).orElseThrow();
        return new Statement(
                node.getURI(),
                claim.getURI(),
                article.iri(),
                view.one(claim, Schema.text).orElse(""),
                extent(view.all(node, Cg.contentSpan)),
                Stream.concat(view.all(node, Cg.source).stream(), view.all(node, Cg.onBehalfOf).stream())
                        .distinct()
                        .toList(),
                view.all(node, Cg.via),
                view.all(node, Cg.target),
                view.all(claim, Schema.about),
                local(view.one(node, Cg.speechAct)),
                view.all(node, Cg.stance).contains(Cg.Against.getURI()),
                view.one(node, Cg.hedge),
                view.one(node, Cg.statedOn).flatMap(ArticleReader::day).or(article::day));
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
                view.one(node, Sem.hasTimeStamp).flatMap(ArticleReader::day),
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

    private ArticleReader() {}
}
