package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.claimgraph.serve.ServerOptions;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that a server holds: the command line asks that server, or says what to do. */
class RunningServerTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
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
                new ServerOptions(store.dataset(), SavedQueries.load(), "http://localhost:3030/id/", 0, true, LIMIT));
        store.announce(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
        assertEquals(Optional.empty(), Store.servedAt(place()));
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
    void whatWritesSaysWhereToSendArticles() {
        String message =
                assertThrows(StoreException.class, () -> Store.open(place())).getMessage();
        assertTrue(message.contains("POST " + server.url() + "articles"), message);
    }

    private static RunningServer running() {
        return new RunningServer(Store.servedAt(place()).orElseThrow());
    }

    private static Path place() {
        return folder.resolve("store");
    }
}
