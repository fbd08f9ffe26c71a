package org.claimgraph.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.rdf.Samples;
import org.claimgraph.store.Derivation;
import org.claimgraph.store.Problem;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

    private static final List<ArticleGraph> ARTICLES = articles();

    @TempDir
    Path temp;

    @Test
    void linksClaimsOfDifferentArticles() {
        Set<String> quads = filled("links", List.of(ARTICLES));
        assertTrue(quads.stream().anyMatch(quad -> quad.contains("#sameClaimAs>")));
        assertTrue(quads.stream().anyMatch(quad -> quad.contains("#independentReports>")));
        assertTrue(quads.stream().anyMatch(quad -> quad.contains("/graph/statistics>")));
    }

    @Test
    void anyOrderAndAnyBatchesGiveTheSameQuads() {
        Set<String> rebuilt = filled("rebuilt", List.of(ARTICLES));
        for (int seed = 0; seed < 4; seed++) {
            assertEquals(rebuilt, filled("increment" + seed, batches(new Random(seed))), "seed " + seed);
        }
    }

    @Test
    void removingAnArticleLeavesWhatTheOthersMake() {
        Set<String> without = filled("without", List.of(ARTICLES.subList(1, ARTICLES.size())));
        try (Store store = Store.open(temp.resolve("removal"))) {
            store.add(ARTICLES);
            Stories.refresh(store);
            store.remove(ARTICLES.getFirst().identity());
            assertTrue(Stories.refresh(store));
            assertEquals(without, quads(store));
            assertEquals(List.of(), store.check(Stories.DERIVATION));
        }
    }

    @Test
    void whatIsUpToDateIsLeftAlone() {
        try (Store store = Store.open(temp.resolve("current"))) {
            store.add(ARTICLES);
            assertTrue(Stories.refresh(store));
            assertFalse(Stories.refresh(store));
            store.add(ARTICLES);
            assertFalse(Stories.refresh(store));
        }
    }

    @Test
    void aCheckTellsOfWhatIsOutOfDate() {
        try (Store store = Store.open(temp.resolve("stale"))) {
            store.add(ARTICLES.subList(1, ARTICLES.size()));
            Stories.refresh(store);
            store.add(ARTICLES);
            assertEquals(
                    List.of("graphs of links, syndication and statistics"),
                    store.check(Stories.DERIVATION).stream()
                            .map(problem -> problem.place())
                            .toList());
        }
    }

    @Test
    void aCheckTellsOfWhatAnotherVersionComputed() {
        filled("old", List.of(ARTICLES));
        Derivation newer = new Derivation("newer", facts -> new byte[0], excerpts -> List.of());
        try (Store store = Store.openReadOnly(temp.resolve("old"))) {
            assertEquals(List.of(), store.check(Stories.DERIVATION));
            assertTrue(store.isUpToDate(Stories.DERIVATION));
            assertFalse(store.isUpToDate(newer));
            assertEquals(
                    List.of("graphs of links, syndication and statistics"),
                    store.check(newer).stream().map(Problem::place).toList());
        }
    }

    @Test
    void buildingGivesTheSameAsAdding() {
        Set<String> added = filled("added", List.of(ARTICLES));
        Store.build(temp.resolve("built"), ARTICLES::forEach, Stories.DERIVATION);
        try (Store store = Store.open(temp.resolve("built"))) {
            assertFalse(Stories.refresh(store));
            assertEquals(added, quads(store));
            assertEquals(List.of(), store.check(Stories.DERIVATION));
        }
    }

    @Test
    void withoutItsExcerptsAStoreComesToTheSame() throws IOException {
        Set<String> whole = filled("whole", List.of(ARTICLES));
        filled("spoiled", List.of(ARTICLES.subList(1, ARTICLES.size())));
        Files.writeString(temp.resolve("spoiled/versions/000001/excerpts"), "nothing that anybody wrote");
        try (Store store = Store.open(temp.resolve("spoiled"))) {
            store.add(ARTICLES);
            Stories.refresh(store);
            assertEquals(whole, quads(store));
        }
    }

    @Test
    void whatAnArticleTellsIsTheSameFromItsGraphAndFromItsExcerpt() {
        Told told = new Told(
                new Article(
                        "a",
                        "g",
                        "A café.",
                        Optional.of(LocalDate.of(1969, 7, 20)),
                        Optional.empty(),
                        Optional.of("agency"),
                        List.of("a", "b")),
                List.of(Said.hedged("a", "allegedly", "the harbour is open")),
                List.of(new Happening(
                        "e",
                        "a",
                        "Protest",
                        List.of("b"),
                        Optional.of("place"),
                        Optional.empty(),
                        Optional.of(Said.MONDAY),
                        "Ten came.",
                        List.of(new Happening.Amount("f", "10", "people")))));
        Statement said = told.statements().getFirst();
        Told read = TellingReader.read(TellingWriter.bytes(told));
        assertEquals(told.article(), read.article());
        assertEquals(List.of(in(told.article(), said)), read.statements());
        assertEquals(told.events(), read.events());
    }

    /** A statement is read as one of the article that it stands in. */
    private static Statement in(Article article, Statement said) {
        return new Statement(
                said.iri(),
                said.claim(),
                article.iri(),
                said.text(),
                said.extent(),
                said.speakers(),
                said.via(),
                said.targets(),
                said.about(),
                said.act(),
                said.against(),
                said.hedge(),
                said.day());
    }

    private Set<String> filled(String name, List<List<ArticleGraph>> batches) {
        try (Store store = Store.open(temp.resolve(name))) {
            for (List<ArticleGraph> batch : batches) {
                store.add(batch);
                Stories.refresh(store);
            }
            return quads(store);
        }
    }

    private static Set<String> quads(Store store) {
        return store.read(data -> {
            Set<String> lines = new TreeSet<>();
            data.find().forEachRemaining(quad -> lines.add(NQuads.line(quad)));
            return lines;
        });
    }

    private static List<List<ArticleGraph>> batches(Random random) {
        List<ArticleGraph> shuffled = new ArrayList<>(ARTICLES);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.stream()
                .collect(Collectors.groupingBy(article -> random.nextInt(3)))
                .values());
    }

    private static List<ArticleGraph> articles() {
        List<ArticleGraph> articles = new ArrayList<>();
        articles.add(Samples.MAPPER.map(Samples.harbour()));
        String[] speakers = {"Anna Kim", "Lee Ode", "Rana Holt"};
        for (int i = 0; i < 12; i++) {
            String boats =
                    "the northern harbour will open to all fishing boats in spring" + (i % 2 == 0 ? "" : " again");
            articles.add(Samples.MAPPER.map(Samples.statement(i + ".txt", speakers[i % 3], boats)));
        }
        return articles;
    }
}
