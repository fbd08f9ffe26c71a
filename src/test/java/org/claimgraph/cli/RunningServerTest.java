package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.query.ResultWriter;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;
import org.claimgraph.serve.ClaimgraphServer;
import org.claimgraph.serve.Key;
import org.claimgraph.serve.ServerOptions;
import org.claimgraph.store.Served;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that a server holds: the command line asks that server, or says what to do. */
class RunningServerTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Key KEY = Key.random();
    private static final Map<String, String> KREMLIN = Map.of("source", "Kremlin", "limit", "2");

    @TempDir
    private static Path folder;

    private static Store store;
    private static ClaimgraphServer server;

    @BeforeAll
    static void serve() {
        Cli.run("add", "src/main/resources/org/claimgraph/samples", "--store", place().toString());
        store = Store.openReadOnly(place());
        server = ClaimgraphServer.start(
                new ServerOptions(store.dataset(), SavedQueries.load(), "http://localhost:3030/id/", 0, true, LIMIT)
                        .keyed(KEY));
        store.announce(new Served(server.url(), KEY.text(), false));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
        assertEquals(Optional.empty(), Store.served(place()));
    }

    @Test
    void answersAsTheStoreItselfWould() throws IOException {
        SavedQuery query = SavedQueries.load("claims-by-source").orElseThrow();
        for (ResultFormat format : new ResultFormat[] {ResultFormat.CSV, ResultFormat.TABLE}) {
            ByteArrayOutputStream own = new ByteArrayOutputStream();
            ResultWriter.write(new QueryRunner(store.dataset(), LIMIT).run(query, KREMLIN), format, own);
            ByteArrayOutputStream served = new ByteArrayOutputStream();
            running().query(query.name(), KREMLIN, format, LIMIT, served);
            assertTrue(own.size() > 0);
            assertEquals(own.toString(StandardCharsets.UTF_8), served.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void tellsWhatTheServerFoundWrong() {
        String message = assertThrows(IllegalArgumentException.class, () -> running()
                        .query("claims-by-source", Map.of("sauce", "Kremlin"), ResultFormat.CSV, LIMIT, System.out))
                .getMessage();
        assertTrue(message.contains("sauce"), message);
    }

    @Test
    void whatNeedsTheStoreItselfSaysWhoHasIt() {
        String message =
                assertThrows(StoreException.class, () -> Store.open(place())).getMessage();
        assertTrue(message.contains("served at " + server.url()), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "load", "remove"})
    void aServerThatOnlyReadsTakesNoChanges(String command) throws IOException {
        Path sample = Path.of("src/main/resources/org/claimgraph/samples/gazette-2020-08-18-nato.txt");
        Path graphs = folder.resolve("one.nq");
        Cli.run("extract", sample.toString(), "-o", graphs.toString());
        String what =
                switch (command) {
                    case "add" -> sample.toString();
                    case "load" -> graphs.toString();
                    default -> sample.getFileName().toString();
                };
        Cli refused = Cli.run(command, what, "--store", place().toString());
        assertNotEquals(0, refused.exit());
        assertTrue(refused.err().contains("--passwords"), refused.err());
    }

    @Test
    void aBackupIsThatOfTheStoreItself() throws IOException {
        Path own = folder.resolve("own.nq.gz");
        long articles = store.backup(own);
        Path through = folder.resolve("through.nq.gz");
        Cli tried = Cli.run("backup", through.toString(), "--dry-run", "--store", place().toString());
        assertTrue(tried.err().contains(articles + " articles would go to"), tried.err());
        assertFalse(Files.exists(through));
        Cli made = Cli.run("backup", through.toString(), "--store", place().toString());
        assertTrue(made.err().contains(articles + " articles in"), made.err());
        assertArrayEquals(Files.readAllBytes(own), Files.readAllBytes(through));
    }

    @Test
    void aBackupThatIsRefusedLeavesTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("old.nq.gz"), "old");
        RunningServer stranger = new RunningServer(new Served(server.url(), "guessed", false));
        assertThrows(CannotRunException.class, () -> stranger.backup(file));
        assertEquals("old", Files.readString(file));
    }

    private static RunningServer running() {
        return new RunningServer(Store.served(place()).orElseThrow());
    }

    private static Path place() {
        return folder.resolve("store");
    }
}
