package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimgraph.serve.Intake;
import org.claimgraph.store.Change;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that is sent while the store is served: the real extractor, a real store. */
class StoreIntakeTest {

    private static final Path SAMPLES = Path.of("src/main/resources/org/claimgraph/samples");
    private static final String NATO = "gazette-2020-08-18-nato.txt";
    private static final Pipeline PIPELINE = Pipelines.standard(List.of());

    @TempDir
    private Path folder;

    @Test
    void whatIsSentIsStoredAsIfItHadBeenAddedByCommand() throws IOException {
        Cli.run(
                "add",
                SAMPLES.resolve(NATO).toString(),
                "--store",
                folder.resolve("added").toString());
        try (Store added = Store.openReadOnly(folder.resolve("added"));
                Store sent = Store.open(folder.resolve("sent"));
                StoreIntake intake = new StoreIntake(sent, PIPELINE)) {
            assertEquals(
                    new Intake.Report(1, 0, 0, List.of()),
                    intake.add(NATO, Files.readAllBytes(SAMPLES.resolve(NATO)), false));
            assertEquals(added.articles(), sent.articles());
            assertEquals(
                    added.changes().getFirst().digest(),
                    sent.changes().getFirst().digest());
        }
    }

    @Test
    void anArticleIsAddedLeftAloneReplacedAndRemovedAndTheChangesSaySo() throws IOException {
        String text = Files.readString(SAMPLES.resolve(NATO));
        AtomicInteger told = new AtomicInteger();
        try (Store store = Store.open(folder.resolve("store"));
                StoreIntake intake = new StoreIntake(store, PIPELINE)) {
            intake.tell(told::incrementAndGet);
            intake.add(NATO, text.getBytes(StandardCharsets.UTF_8), false);
            assertEquals(
                    1,
                    intake.add(NATO, text.getBytes(StandardCharsets.UTF_8), false)
                            .unchanged());
            String edited = text + "\n\n“We will answer,” the minister said.\n";
            assertEquals(
                    1,
                    intake.add(NATO, edited.getBytes(StandardCharsets.UTF_8), false)
                            .replaced());
            assertTrue(intake.remove(NATO, false));
            assertFalse(intake.remove(NATO, false));
            assertEquals(
                    List.of(Change.Kind.ADDED, Change.Kind.REPLACED, Change.Kind.REMOVED),
                    store.changes().stream().map(Change::kind).toList());
            assertEquals(List.of(), store.articles());
            assertEquals(3, told.get());
        }
    }

    @Test
    void whatIsNoArticleIsReportedWithoutTheServersOwnPaths() throws IOException {
        try (Store store = Store.open(folder.resolve("store"));
                StoreIntake intake = new StoreIntake(store, PIPELINE)) {
            Intake.Report report = intake.add("junk.bin", new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 7}, false);
            assertEquals(0, report.added());
            assertEquals(1, report.skipped().size());
            assertFalse(report.skipped().getFirst().location().contains("/"), report.toString());
            assertEquals(List.of(), store.changes());
        }
    }
}
