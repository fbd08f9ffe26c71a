package org.claimgraph.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimgraph.text.Span;

/** Statements and articles by hand. */
final class Said {

    static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    static final String KIM = "http://example.org/person/anna-kim";
    static final String MINISTRY = "http://example.org/organization/norland-ministry";
    static final String NORLAND = "http://example.org/place/norland";

    private static int place;

    /** An assertion on Monday. */
    static Statement said(String article, String speaker, String text) {
        return statement(article, speaker, "Assertion", false, Optional.empty(), Optional.of(MONDAY), text);
    }

    static Statement on(LocalDate day, String article, String speaker, String text) {
        return statement(article, speaker, "Assertion", false, Optional.empty(), Optional.of(day), text);
    }

    static Statement denied(String article, String speaker, String text) {
        return statement(article, speaker, "Denial", true, Optional.empty(), Optional.of(MONDAY), text);
    }

    static Statement hedged(String article, String hedge, String text) {
        return statement(article, unnamed(article), "Assertion", false, Optional.of(hedge), Optional.of(MONDAY), text);
    }

    static Statement act(String act, LocalDate day, String article, String speaker, String text) {
        return statement(article, speaker, act, false, Optional.empty(), Optional.of(day), text);
    }

    /** Each statement stands behind the one made before it. */
    private static Statement statement(
            String article,
            String speaker,
            String act,
            boolean against,
            Optional<String> hedge,
            Optional<LocalDate> day,
            String text) {
        place += 1000;
        String key = article + "-" + text.replaceAll("\\W+", "-");
        return new Statement(
                iri(article) + "#attribution=" + place + "," + (place + text.length()),
                "http://example.org/claim/" + key,
                iri(article),
                text,
                new Span(place, place + text.length()),
                List.of(speaker),
                List.of(),
                List.of(),
                List.of(),
                act,
                against,
                hedge,
                day);
    }

    static String unnamed(String article) {
        return iri(article) + "#agent=0,9";
    }

    static String iri(String article) {
        return "http://example.org/article/" + article;
    }

    static Article article(String name, String outlet, String text) {
        return new Article(
                iri(name),
                "http://example.org/graph/" + name,
                text,
                Optional.of(MONDAY),
                Optional.of("http://example.org/organization/" + outlet),
                Optional.empty(),
                List.of(NORLAND));
    }

    /** Texts of what is linked, in the order of the links, with kind. */
    static List<String> links(Statement... statements) {
        return links(List.of(), statements);
    }

    static List<String> links(List<Article> articles, Statement... statements) {
        Corpus corpus = new Corpus(articles, List.of(statements), List.of());
        return ClaimLinks.of(corpus.statements(), Wording.of(corpus.statements()), Syndication.of(corpus.articles()))
                .stream()
                .map(link ->
                        link.kind() + ": " + text(link.claim(), statements) + " | " + text(link.other(), statements))
                .toList();
    }

    private static String text(String claim, Statement... statements) {
        return List.of(statements).stream()
                .filter(statement -> statement.claim().equals(claim))
                .map(Statement::text)
                .findFirst()
                .orElseThrow();
    }

    private Said() {}
}
