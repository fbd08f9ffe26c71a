package org.claimgraph.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final String KIM = "http://example.org/person/kim";
    private static final String LEE = "http://example.org/person/lee";
    private static final String WIRE = "http://example.org/organization/wire";

    private static Standings standings(List<Article> articles, List<ClaimLink> links, Statement... statements) {
        return Standings.of(new Corpus(articles, List.of(statements), List.of()), links, ClaimLinks.clusters(links));
    }

    private static List<String> exclusive(Standings standings) {
        return standings.exclusive().stream().map(Article::iri).toList();
    }

    private static Article from(String agency, Article article) {
        return new Article(
                article.iri(),
                article.graph(),
                article.text(),
                article.day(),
                article.outlet(),
                Optional.of(agency),
                article.mentions());
    }

    @Test
    void aClaimThatOneOutletHasIsExclusiveIfAnotherQuotesItsSource() {
        List<Article> articles = List.of(Said.article("a", "post", ""), Said.article("b", "gazette", ""));
        Statement one = Said.said("a", KIM, "Ships come.");
        Statement other = Said.said("b", KIM, "Ships go.");
        Statement elsewhere = Said.said("b", LEE, "Rain falls.");
        assertEquals(
                List.of(Said.iri("a"), Said.iri("b")),
                exclusive(standings(articles, List.of(), one, other, elsewhere)));
        assertEquals(List.of(), exclusive(standings(articles, List.of(), one, elsewhere)));
    }

    @Test
    void theSameClaimInOtherWordsIsNotExclusive() {
        List<Article> articles = List.of(Said.article("a", "post", ""), Said.article("b", "gazette", ""));
        Statement one = Said.said("a", KIM, "Ships come.");
        Statement other = Said.said("b", KIM, "Ships are coming.");
        ClaimLink same = ClaimLink.between(ClaimLink.Kind.SAME, one, other, 1, "");
        Standings standings = standings(articles, List.of(same), one, other);
        assertEquals(List.of(), exclusive(standings));
        assertEquals(
                List.of(new Standings.Several(one.claim(), 2), new Standings.Several(other.claim(), 2)),
                standings.carried());
        assertEquals(List.of(new Standings.Several(KIM, 2)), standings.quoted());
    }

    @Test
    void whoAnswersAClaimIsAgainstIt() {
        List<Article> articles = List.of(Said.article("a", "post", ""), Said.article("b", "post", ""));
        Statement made = Said.said("a", KIM, "Ships come.");
        Statement answer = Said.said("b", LEE, "They do not.");
        ClaimLink link = ClaimLink.answer(answer, made, 1, "");
        assertEquals(
                List.of(new Standings.Contested(made.claim(), 1)),
                standings(articles, List.of(link), made, answer).contested());
        assertEquals(List.of(), standings(articles, List.of(), made, answer).contested());
    }

    @Test
    void aRouteIsCountedOnceAnArticle() {
        List<Article> articles = List.of(
                from(WIRE, Said.article("a", "post", "")),
                from(WIRE, Said.article("b", "post", "")),
                Said.article("c", "post", ""));
        String post = articles.getFirst().outlet().orElseThrow();
        assertEquals(
                List.of(new Standings.Route(post, WIRE, KIM, 2), new Standings.Route(post, WIRE, LEE, 1)),
                standings(
                                articles,
                                List.of(),
                                Said.said("a", KIM, "Ships come."),
                                Said.said("a", KIM, "Ships go."),
                                Said.said("b", KIM, "Ships stay."),
                                Said.said("b", LEE, "Rain falls."),
                                Said.said("c", KIM, "Snow falls."))
                        .routes());
    }
}
