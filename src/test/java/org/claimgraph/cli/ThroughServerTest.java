package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.serve.ClaimgraphServer;
import org.claimgraph.serve.Key;
import org.claimgraph.serve.Passwords;
import org.claimgraph.serve.ServerOptions;
import org.claimgraph.serve.Writing;
import org.claimgraph.store.Served;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoredArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that a server holds and that takes articles: commands that change it go through that server. */
class ThroughServerTest {

    private static final String SAMPLES = "src/main/resources/org/claimgraph/samples";
    private static final String NATO = "gazette-2020-08-18-nato.txt";
    private static final Pipeline PIPELINE = Pipelines.standard(List.of());

    @TempDir
    private Path folder;

    private Store store;
    private StoreIntake intake;
    private ClaimgraphServer server;

    @BeforeEach
    void serve() throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords"), Passwords.line("editor", "horse") + "\n");
        store = Store.open(folder.resolve("store"));
        intake = new StoreIntake(store, PIPELINE);
        Key key = Key.random();
        server = ClaimgraphServer.start(new ServerOptions(
                        store.dataset(),
                        SavedQueries.load(),
                        "http://localhost:3030/id/",
                        0,
                        true,
                        Duration.ofSeconds(20))
                .taking(new Writing(intake, Passwords.read(passwords)))
                .keyed(key));
        store.announce(new Served(server.url(), key.text(), true));
    }

    @AfterEach
    void stop() {
        server.close();
        intake.close();
        store.close();
    }

    private Cli run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--store";
        all[args.length + 1] = folder.resolve("store").toString();
        return Cli.run(all);
    }

    private List<String> articles() {
        return store.articles().stream().map(StoredArticle::iri).toList();
    }

    /** The samples' graphs, and how many they are. */
    private int extracted(Path graphs) throws IOException {
        Cli.run("extract", SAMPLES, "-o", graphs.toString());
        try (Stream<String> lines = Files.lines(graphs)) {
            return (int) lines.filter(line -> line.startsWith("# article ")).count();
        }
    }

    @Test
    void whatIsAddedThroughTheServerIsWhatWouldBeAddedWithoutIt() throws IOException {
        Path other = folder.resolve("other");
        Cli.run("add", SAMPLES, "--store", other.toString());
        int all = extracted(folder.resolve("graphs.nq"));
        Cli tried = run("add", SAMPLES, "--dry-run");
        assertTrue(tried.err().contains("(would be: " + all + " added, 0 replaced, 0 unchanged)"), tried.err());
        assertEquals(List.of(), articles());
        Cli added = run("add", SAMPLES);
        assertEquals(0, added.exit(), added.err());
        assertTrue(added.err().contains("(" + all + " added, 0 replaced, 0 unchanged)"), added.err());
        assertTrue(run("add", SAMPLES).err().contains("(0 added, 0 replaced, " + all + " unchanged)"));
        try (Store same = Store.openReadOnly(other)) {
            assertEquals(same.articles(), store.articles());
            assertEquals(
                    same.changes().stream().map(change -> change.digest()).toList(),
                    store.changes().stream().map(change -> change.digest()).toList());
        }
    }

    @Test
    void extractedArticlesAreLoadedAndTakenOutAgain() throws IOException {
        Path graphs = folder.resolve("graphs.nq");
        int all = extracted(graphs);
        assertTrue(run("load", graphs.toString()).err().contains("(" + all + " added"));
        assertEquals(0, run("remove", NATO, "--dry-run").exit());
        assertEquals(all, articles().size());
        assertEquals(0, run("remove", NATO).exit());
        assertEquals(all - 1, articles().size());
        Cli gone = run("remove", NATO);
        assertEquals(Failures.FINDINGS, gone.exit());
        assertTrue(gone.err().contains(NATO + ": no such article"), gone.err());
    }

    @Test
    void aDamagedArchiveOrOneThatUnpacksToTooMuchChangesNothing() throws IOException {
        Path graphs = folder.resolve("graphs.nq");
        Cli.run("extract", SAMPLES + "/" + NATO, "-o", graphs.toString());
        byte[] whole = Files.readAllBytes(graphs);
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertThrows(IllegalArgumentException.class, () -> intake.load(cut, false));
        assertThrows(IllegalArgumentException.class, () -> intake.load(bomb(), false));
        assertEquals(List.of(), articles());
        assertEquals(1, intake.load(whole, false).added());
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write("# article a.txt\n".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written <= StoreIntake.MOST_UNPACKED; written += spaces.length) {
                out.write(spaces);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void onlyWhoMayWriteToTheStoreCanReadTheKey() throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder.resolve("store/lock"), PosixFileAttributeView.class);
        assumeTrue(view != null, "this file system knows no permissions");
        String rights = PosixFilePermissions.toString(view.readAttributes().permissions());
        assertEquals("------", rights.substring(3), rights);
    }
}
