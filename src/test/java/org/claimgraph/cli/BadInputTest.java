package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is named with its place and the way out, and the rest goes on. */
class BadInputTest {

    private static final String ARTICLE =
            "Harbour strike ends\n\nThe port authority said on Monday that dockers had returned to work.\n";

    @TempDir
    private Path folder;

    private Path good;
    private String store;

    @BeforeEach
    void prepare() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
        store = folder.resolve("store").toString();
    }

    @Test
    void anEmptyFileIsSkippedAndTheRestGoesOn() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Cli run = Cli.run("add", empty.toString(), good.toString(), "--store", store);
        assertEquals(0, run.exit());
        assertTrue(run.err().contains("1 article (1 added"), run.err());
        assertTrue(run.err().contains("skipped " + empty), run.err());
    }

    @Test
    void strictMakesASkippedArticleAnError() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertEquals(
                1,
                Cli.run("add", empty.toString(), good.toString(), "--store", store, "--strict")
                        .exit());
    }

    @Test
    void binaryJunkIsNamedAsSuch() throws IOException {
        byte[] junk = new byte[5000];
        new SplittableRandom(1).nextBytes(junk);
        Path file = Files.write(folder.resolve("junk.txt"), junk);
        Cli run = Cli.run(
                "extract", file.toString(), "-o", folder.resolve("out.nq").toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("junk.txt"), run.err());
    }

    @Test
    void aMissingPathIsNamed() {
        Cli run = Cli.run("add", folder.resolve("nowhere").toString(), "--store", store);
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("nowhere"), run.err());
    }

    @Test
    void aFolderWithoutArticlesIsNamed() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Cli run = Cli.run("add", bare.toString(), "--store", store);
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("bare"), run.err());
    }

    @Test
    void aMalformedGazetteerIsNamedWithItsLineAndNothingIsLoaded() throws IOException {
        Path gazetteer =
                Files.writeString(folder.resolve("my.ttl"), "@prefix skos: <http://x/> .\n<a> skos:prefLabel \"A ;\n");
        Cli run = Cli.run("add", good.toString(), "--gazetteer", gazetteer.toString(), "--store", store);
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("my.ttl"), run.err());
        assertTrue(Cli.run("list", "--store", store).out().isEmpty());
    }

    @Test
    void aLockedStoreIsNamedAndLeftAlone() {
        Cli.run("add", good.toString(), "--store", store);
        try (Store held = Store.open(Path.of(store))) {
            Cli run = Cli.run("add", good.toString(), "--store", store);
            assertEquals(3, run.exit());
            assertTrue(run.err().contains(store), run.err());
            assertEquals(1, held.articles().size());
        }
    }

    @Test
    void anUnknownSavedQueryIsAUsageError() {
        Cli.run("add", good.toString(), "--store", store);
        Cli run = Cli.run("query", "no-such-query", "--store", store);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("no-such-query"), run.err());
    }
}
