package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of an article in the store, end to end: the real extractor, a real TDB2 store. */
class AddAndRemoveTest {

    private static final Path SAMPLES = Path.of("src/main/resources/org/claimgraph/samples");

    @TempDir
    private Path folder;

    @Test
    void addingTheSameAgainWritesNothing() {
        String store = folder.resolve("store").toString();
        Cli.run("add", SAMPLES.toString(), "--store", store);
        Cli again = Cli.run("add", SAMPLES.toString(), "--store", store);
        assertEquals(0, again.exit());
        assertTrue(again.err().contains("0 added, 0 replaced"), again.err());
    }

    @Test
    void extractingTwiceGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first.nq");
        Path second = folder.resolve("second.nq");
        Cli.run("extract", SAMPLES.toString(), "-o", first.toString(), "--threads", "1");
        Cli.run("extract", SAMPLES.toString(), "-o", second.toString(), "--threads", "2");
        assertEquals(-1, Files.mismatch(first, second));
        assertTrue(Files.size(first) > 100_000);
    }

    @Test
    void anEditedArticleReplacesItselfAndNothingElse() throws IOException {
        String store = folder.resolve("store").toString();
        Path article = Files.copy(SAMPLES.resolve("harbour-2020-09-16-loan.txt"), folder.resolve("loan.txt"));
        Cli.run("add", SAMPLES.resolve("gazette-2020-08-18-nato.txt").toString(), article.toString(), "--store", store);
        Files.writeString(article, Files.readString(article).replace("$3 billion", "$4 billion"));
        Cli edited = Cli.run("add", article.toString(), "--store", store);
        assertTrue(edited.err().contains("0 added, 1 replaced, 0 unchanged"), edited.err());
        assertEquals(2, Cli.run("list", "--store", store).out().lines().count());
    }

    @Test
    void removingLeavesNoTrace() {
        String store = folder.resolve("store").toString();
        String nato = SAMPLES.resolve("gazette-2020-08-18-nato.txt").toString();
        Cli.run("add", nato, "--store", store);
        assertEquals(
                0,
                Cli.run("remove", "gazette-2020-08-18-nato.txt", "--store", store)
                        .exit());
        assertEquals("", Cli.run("list", "--store", store).out());
        assertEquals(
                1,
                Cli.run("remove", "gazette-2020-08-18-nato.txt", "--store", store)
                        .exit());
    }
}
