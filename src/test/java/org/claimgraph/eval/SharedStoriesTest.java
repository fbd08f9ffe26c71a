package org.claimgraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.cli.Main;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.TextTable;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story in five real articles: what the product makes of them together; runs with {@code -Peval}. */
@Tag("eval")
class SharedStoriesTest {

    private static final String CONFIDENCE = "(?i)both sides expressed confidence.*";
    private static final String MOST_IMPORTANT = "(?i)the most important thing.*";

    @TempDir
    static Path temp;

    @BeforeAll
    static void addTheArticles() throws IOException {
        List<String> command = new ArrayList<>(List.of("add", "--quiet", "--store", store()));
        try (Stream<Path> files = Files.list(Shared.EVAL.resolve("claims/articles"))) {
            files.sorted().forEach(file -> command.add(file.toString()));
        }
        assertEquals(0, Main.run(command.toArray(String[]::new)));
    }

    @Test
    void twoAreOneAgencyTextAndNoOthersAre() {
        List<List<String>> rows = rows("syndication");
        assertEquals(2, rows.size());
        assertEquals(1, rows.stream().map(row -> row.get(0)).distinct().count());
        assertEquals(
                rows("same-story").getFirst().subList(4, 6),
                rows.stream().map(row -> row.get(6)).sorted().toList());
    }

    @Test
    void whatTheKremlinSaidIsOneClaimWithTwoReports() {
        List<List<String>> shared = rows("shared-claims");
        for (String words : List.of(CONFIDENCE, MOST_IMPORTANT)) {
            assertEquals(
                    List.of(List.of("2", "Kremlin")),
                    shared.stream()
                            .filter(row -> row.get(0).matches(words))
                            .map(row -> List.of(row.get(1), row.get(4)))
                            .toList(),
                    words);
        }
    }

    @Test
    void anotherOutletsWordingOfItIsClose() {
        List<List<String>> close = rows("close-claims");
        for (String words : List.of(CONFIDENCE, MOST_IMPORTANT)) {
            assertTrue(
                    close.stream()
                            .filter(row -> row.get(0).equals("close claim"))
                            .filter(row -> row.get(4).startsWith("same speaker, same day"))
                            .anyMatch(row ->
                                    row.get(2).matches(words) || row.get(3).matches(words)),
                    words);
        }
    }

    @Test
    void theFundingOfTheGroupIsHedgedInOneCopyOnly() {
        List<List<String>> drift = rows("hedge-drift");
        assertTrue(drift.stream()
                .anyMatch(row -> row.get(0).startsWith("Funded by a close ally")
                        && row.get(1).equals("reportedly")
                        && row.get(4).startsWith("funded by a close ally")));
    }

    /** What the saved query answers; nothing where a column is unbound. */
    private static List<List<String>> rows(String query) {
        try (Store store = Store.openReadOnly(temp.resolve("store"))) {
            QueryResult.Rows rows = (QueryResult.Rows) new QueryRunner(store.dataset(), Duration.ofSeconds(20))
                    .run(SavedQueries.load().find(query).orElseThrow(), Map.of());
            return rows.rows().stream()
                    .map(row -> rows.columns().stream()
                            .map(column -> TextTable.text(row.get(column)))
                            .toList())
                    .toList();
        }
    }

    private static String store() {
        return temp.resolve("store").toString();
    }
}
