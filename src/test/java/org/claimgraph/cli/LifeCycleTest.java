package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.store.Change;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a store on the command line: build, backup, restore, load, compact, upgrade, and what they would do. */
class LifeCycleTest {

    private static final Path SAMPLES = Path.of("src/main/resources/org/claimgraph/samples");

    @TempDir
    private Path folder;

    @Test
    void aStoreIsBuiltBackedUpRestoredCompactedAndUpgraded() {
        Cli build = Cli.run("build", SAMPLES.toString(), "--store", store());
        assertEquals(0, build.exit(), build.err());
        String list = list(store());
        String backup = folder.resolve("backup.nq.gz").toString();
        assertEquals(0, Cli.run("backup", backup, "--store", store()).exit());
        String other = folder.resolve("other").toString();
        assertEquals(0, Cli.run("restore", backup, "--store", other).exit());
        assertEquals(list, list(other));
        assertEquals(0, Cli.run("compact", "--store", other).exit());
        assertEquals(0, Cli.run("upgrade", "--store", other).exit());
        assertEquals(list, list(other));
        assertEquals("", Cli.run("check", "--store", other).out());
        Cli load = Cli.run("load", backup, "--store", other);
        assertTrue(load.err().contains("(0 added, 0 replaced, " + list.lines().count() + " unchanged)"), load.err());
    }

    @Test
    void whatABuildAndAnUpgradeChangeIsInTheChangeFeed() {
        String article = SAMPLES.resolve("gazette-2020-08-18-nato.txt").toString();
        Cli.run("build", article, "--store", store());
        Cli.run("upgrade", "--store", store());
        Cli.run("build", SAMPLES.resolve("harbour-2020-09-16-loan.txt").toString(), "--store", store());
        try (Store built = Store.openReadOnly(Path.of(store()))) {
            assertEquals(
                    List.of(Change.Kind.ADDED, Change.Kind.REMOVED, Change.Kind.ADDED),
                    built.changes().stream().map(Change::kind).toList());
        }
    }

    @Test
    void whatExtractWritesIsLoadedAsAddWouldAddIt() {
        String graph = folder.resolve("graph.nq").toString();
        Cli.run("extract", SAMPLES.toString(), "-o", graph);
        assertEquals(0, Cli.run("load", graph, "--store", store()).exit());
        Cli add = Cli.run("add", SAMPLES.toString(), "--store", store());
        assertTrue(add.err().contains("(0 added, 0 replaced"), add.err());
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndWritesNothing() throws IOException {
        String article = SAMPLES.resolve("gazette-2020-08-18-nato.txt").toString();
        String backup = folder.resolve("backup.nq.gz").toString();
        assertTrue(dry("add", article).err().contains("(would be: 1 added"));
        assertTrue(Files.notExists(Path.of(store())));
        Cli.run("add", article, "--store", store());
        long before = bytes();
        dry("backup", backup);
        assertTrue(Files.notExists(Path.of(backup)));
        assertTrue(dry("add", article).err().contains("(would be: 0 added, 0 replaced, 1 unchanged)"));
        dry("build", SAMPLES.resolve("harbour-2020-09-16-loan.txt").toString());
        dry("remove", "gazette-2020-08-18-nato.txt");
        assertEquals(
                1, Cli.run("remove", "--dry-run", "nothing", "--store", store()).exit());
        dry("compact");
        dry("upgrade");
        assertEquals(1, list(store()).lines().count());
        assertEquals(before, bytes());
    }

    @Test
    void anArchiveThatIsNoneIsNamedAndTheStoreStays() throws IOException {
        Cli.run("build", SAMPLES.resolve("gazette-2020-08-18-nato.txt").toString(), "--store", store());
        String list = list(store());
        Path letter = Files.writeString(folder.resolve("letter.nq"), "Dear Sir\n");
        for (String command : List.of("restore", "load")) {
            Cli run = Cli.run(command, letter.toString(), "--store", store());
            assertEquals(3, run.exit());
            assertTrue(run.err().startsWith("claimgraph: " + letter + ": this is not an archive"), run.err());
        }
        assertEquals(list, list(store()));
    }

    @Test
    void anArticleThatBreaksTheShapesIsLeftOutAndCostsTheOthersNothing() throws IOException {
        Path whole = folder.resolve("whole.nq");
        Cli.run("extract", SAMPLES.toString(), "-o", whole.toString());
        Path faulty = folder.resolve("faulty.nq");
        int articles = 0;
        try (BufferedReader in = Files.newBufferedReader(whole);
                Writer out = Files.newBufferedWriter(faulty)) {
            for (ArticleArchive archive = new ArticleArchive(in); archive.hasNext(); articles++) {
                ArticleArchive.Entry entry = archive.next();
                UnaryOperator<String> fault = articles == 1 ? LifeCycleTest::withoutClaims : line -> line;
                out.write(
                        ArticleArchive.mark("article") + entry.rewritten(fault).text());
            }
        }
        String skipped = folder.resolve("skipped.jsonl").toString();
        for (String command : List.of("load", "restore")) {
            String store = folder.resolve(command).toString();
            Cli run = Cli.run(command, faulty.toString(), "--store", store, "--skipped", skipped);
            assertEquals(1, run.exit(), run.err());
            assertTrue(run.err().contains("breaks the shapes"), run.err());
            assertTrue(Files.readString(Path.of(skipped)).startsWith("{\"where\":\"" + faulty + ", line "));
            assertEquals(articles - 1, list(store).lines().count());
        }
    }

    private static String withoutClaims(String line) {
        return line.contains("<" + Cg.claim.getURI() + ">") ? "" : line;
    }

    @Test
    void neitherLocaleNorTimeZoneNorAClockThatWentBackChangesAByte() throws IOException {
        Path usual = folder.resolve("usual.nq");
        Path elsewhere = folder.resolve("elsewhere.nq");
        Cli.run("extract", SAMPLES.toString(), "-o", usual.toString());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Cli.run("extract", SAMPLES.toString(), "-o", elsewhere.toString());
            Cli.run("load", elsewhere.toString(), "--store", store());
            touchAll(System.currentTimeMillis() + 400L * 24 * 3600 * 1000);
            Cli again = Cli.run("load", usual.toString(), "--store", store());
            assertTrue(again.err().contains("(0 added, 0 replaced"), again.err());
            assertEquals("", Cli.run("check", "--store", store()).out());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(-1, Files.mismatch(usual, elsewhere));
    }

    /** As if all had been written by a clock that was ahead. */
    private void touchAll(long millis) throws IOException {
        try (var files = Files.walk(Path.of(store()))) {
            files.forEach(file -> assertTrue(file.toFile().setLastModified(millis)));
        }
    }

    private Cli dry(String command, String... arguments) {
        Cli run = Cli.run(Stream.concat(Stream.of(command, "--dry-run", "--store", store()), Stream.of(arguments))
                .toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        return run;
    }

    private String list(String store) {
        return Cli.run("list", "--store", store).out();
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private long bytes() throws IOException {
        try (var files = Files.walk(Path.of(store(), "versions"))) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }
}
