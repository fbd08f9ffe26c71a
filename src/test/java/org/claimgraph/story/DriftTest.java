package org.claimgraph.story;

import static org.claimgraph.story.Said.KIM;
import static org.claimgraph.story.Said.MONDAY;
import static org.claimgraph.story.Said.NORLAND;
import static org.claimgraph.story.Said.article;
import static org.claimgraph.story.Said.hedged;
import static org.claimgraph.story.Said.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final Statement PAID = hedged("a", "reportedly", "Paid by a rich friend of the mayor");

    @Test
    void findsTheSameWordsWithoutTheHedgeInACopy() {
        assertEquals(
                List.of(new HedgeDrift.Unhedged(
                        PAID.iri(), iri("b"), new Span(14, 48), "paid by a rich friend of the mayor")),
                unhedged("🔨 Guards were paid by a rich friend of the mayor."));
    }

    @Test
    void aCopyThatHedgesTooDoesNotDiffer() {
        assertEquals(List.of(), unhedged("The guards were reportedly paid by a rich friend of the mayor."));
    }

    @Test
    void figuresOfOneMatterDiffer() {
        assertEquals(
                Set.of(new FigureDrift.Pair(iri("a") + "#figure", iri("b") + "#figure")),
                figures(
                        told("a", "2.0", "Two dockers died when the crane fell at the gate"),
                        told("b", "3.0", "Three dockers died under the crane that fell on Monday")));
    }

    @Test
    void otherMattersAndEqualFiguresDoNot() {
        assertEquals(
                Set.of(),
                figures(
                        told("a", "2.0", "Two dockers died when the crane fell at the gate"),
                        told("b", "2.0", "Two dockers died when the crane fell on Monday"),
                        told("c", "3.0", "Three dockers drowned after a storm")));
    }

    @Test
    void aLaterClaimBearsOnAPromise() {
        Statement promise = Said.act("Promise", MONDAY, "a", KIM, "We will build new quarters for seasonal crews");
        Statement later = Said.on(
                MONDAY.plusDays(90),
                "b",
                KIM,
                "The first quarters for seasonal crews stand empty and nobody pays to build more");
        Statement earlier =
                Said.on(MONDAY.minusDays(9), "c", KIM, "Seasonal crews do not need new quarters that we build");
        assertEquals(
                Set.of(new PromiseLedger.Entry(later.claim(), promise.claim())),
                PromiseLedger.of(
                        new Corpus(List.of(), List.of(promise, later, earlier), List.of()),
                        Wording.of(List.of(promise, earlier, later))));
    }

    @Test
    void reportsCountOriginsAndNotArticles() {
        Statement one = Said.said("a", KIM, "We have won what we asked for and not a coin less");
        List<Statement> all = List.of(one, in("b", one), in("c", one));
        Corpus corpus = new Corpus(
                List.of(article("a", "post", ""), article("b", "gazette", ""), article("c", "echo", "")),
                all,
                List.of());
        Syndication.Group copies = new Syndication.Group(List.of(iri("a"), iri("b")), "");
        assertEquals(
                List.of(new Statistics.Reports(one.claim(), 3, 2)),
                Statistics.of(corpus, List.of(copies), List.of()).reports());
    }

    @Test
    void appearancesAreThoseInTheVeryWordsAndReportsThoseInOthersToo() {
        Statement one = Said.said("a", KIM, "We have won what we asked for");
        Statement other = Said.said("c", KIM, "We have won all that we asked for");
        List<Statement> all = List.of(one, in("b", one), other);
        Corpus corpus = new Corpus(
                List.of(article("a", "post", ""), article("b", "gazette", ""), article("c", "echo", "")),
                all,
                List.of());
        Statistics statistics = Statistics.of(corpus, List.of(), List.of(List.of(one.claim(), other.claim())));
        assertEquals(List.of(new Statistics.Repeated(one.claim(), 2)), statistics.repeated());
        assertEquals(
                Set.of(new Statistics.Reports(one.claim(), 3, 3), new Statistics.Reports(other.claim(), 3, 3)),
                Set.copyOf(statistics.reports()));
    }

    @Test
    void countsWhomAnOutletCitesAndWhoIsMentionedTogether() {
        Article one = article("a", "post", "");
        Article both =
                new Article(iri("b"), "", "", Optional.empty(), one.outlet(), Optional.empty(), List.of(KIM, NORLAND));
        Article again =
                new Article(iri("c"), "", "", Optional.empty(), one.outlet(), Optional.empty(), List.of(KIM, NORLAND));
        Corpus corpus = new Corpus(
                List.of(one, both, again),
                List.of(
                        Said.said("a", KIM, "Yes"),
                        Said.said("b", KIM, "No"),
                        Said.said("b", Said.unnamed("b"), "Maybe")),
                List.of());
        Statistics statistics = Statistics.of(corpus, List.of(), List.of());
        assertEquals(List.of(new Statistics.Citation(one.outlet().orElseThrow(), KIM, 2)), statistics.citations());
        assertEquals(List.of(new Statistics.Together(KIM, NORLAND, 2)), statistics.together());
    }

    private static Statement in(String article, Statement statement) {
        Statement other = Said.said(article, KIM, statement.text());
        return new Statement(
                other.iri(),
                statement.claim(),
                other.article(),
                other.text(),
                other.extent(),
                other.speakers(),
                List.of(),
                List.of(),
                List.of(),
                other.act(),
                false,
                Optional.empty(),
                other.day());
    }

    private static List<HedgeDrift.Unhedged> unhedged(String copy) {
        Corpus corpus =
                new Corpus(List.of(article("a", "post", ""), article("b", "gazette", copy)), List.of(PAID), List.of());
        return HedgeDrift.of(corpus, List.of(new Syndication.Group(List.of(iri("a"), iri("b")), "")));
    }

    private static Set<FigureDrift.Pair> figures(Happening... events) {
        return FigureDrift.of(List.of(events));
    }

    private static Happening told(String article, String value, String sentence) {
        Optional<LocalDate> day = Optional.of(MONDAY);
        return new Happening(
                iri(article) + "#event",
                iri(article),
                "DeathEvent",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                day,
                sentence,
                List.of(new Happening.Amount(iri(article) + "#figure", value, "docker")));
    }
}
