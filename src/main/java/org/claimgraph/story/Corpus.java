package org.claimgraph.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that articles tell, sorted: the order of arrival leaves no mark. */
public record Corpus(List<Article> articles, List<Statement> statements, List<Happening> events) {

    private static final Comparator<Statement> BY_DAY = Comparator.<Statement, LocalDate>comparing(
                    statement -> statement.day().orElse(LocalDate.MAX))
            .thenComparing(Statement::article)
            .thenComparing(statement -> statement.extent().begin())
            .thenComparing(Statement::iri);

    /** Articles by IRI; statements by day, the undated last; events by IRI and article. */
    public Corpus {
        articles = articles.stream().sorted(Comparator.comparing(Article::iri)).toList();
        statements = statements.stream().sorted(BY_DAY).toList();
        events = events.stream()
                .sorted(Comparator.comparing(Happening::iri).thenComparing(Happening::article))
                .toList();
    }

    /** The articles by IRI. */
    Map<String, Article> byIri() {
        Map<String, Article> byIri = new HashMap<>();
        articles.forEach(article -> byIri.put(article.iri(), article));
        return byIri;
    }

    /** The IRI of the publisher by that of the article, where it is known. */
    Map<String, String> outlets() {
        Map<String, String> outlets = new HashMap<>();
        articles.forEach(article -> article.outlet().ifPresent(outlet -> outlets.put(article.iri(), outlet)));
        return outlets;
    }

    static Corpus of(List<Told> articles) {
        return new Corpus(
                articles.stream().map(Told::article).toList(),
                articles.stream().flatMap(told -> told.statements().stream()).toList(),
                articles.stream().flatMap(told -> told.events().stream()).toList());
    }
}
