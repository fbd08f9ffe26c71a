package org.claimgraph.story;

import java.util.Comparator;
import java.util.List;

/** All that articles tell, sorted: the order of arrival leaves no mark. */
public record Corpus(List<Article> articles, List<Statement> statements, List<Happening> events) {

    private static final Comparator<Statement> BY_DAY = Comparator.<Statement, String>comparing(
                    statement -> statement.day().map(Object::toString).orElse("unknown"))
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

    static Corpus of(List<Told> articles) {
        return new Corpus(
                articles.stream().map(Told::article).toList(),
                articles.stream().flatMap(told -> told.statements().stream()).toList(),
                articles.stream().flatMap(told -> told.events().stream()).toList());
    }
}
