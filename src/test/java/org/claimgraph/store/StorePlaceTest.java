package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that are no store, or one that cannot be had: each gives a message with place, reason and way out. */
class StorePlaceTest {

    @TempDir
    Path temp;

    @Test
    void aMissingStoreIsNotCreatedForReading() {
        Path missing = temp.resolve("none");
        assertEquals(
                missing
                        + ": there is no store here. Fill one with 'claimgraph add FILE…', or name another with --store.",
                message(() -> Store.openReadOnly(missing)));
        assertTrue(Files.notExists(missing));
    }

    @Test
    void aDirectoryOfOtherThingsIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve("letter.txt"), "Dear Sir");
        assertEquals(
                temp
                        + ": this is not a claimgraph store: it holds other files and no CURRENT file. Name an empty or a new"
                        + " directory with --store.",
                message(() -> Store.open(temp)));
        assertEquals(List.of("letter.txt"), names(temp));
    }

    @Test
    void aFileIsNotAStore() throws IOException {
        Path file = Files.writeString(temp.resolve("letter.txt"), "Dear Sir");
        assertTrue(message(() -> Store.open(file)).contains("it is a file, not a directory"));
        assertTrue(message(() -> Store.openReadOnly(file)).contains("this is not a claimgraph store"));
    }

    @Test
    void aStoreThisProgramHasOpenSaysSo() {
        try (Store store = Store.open(temp.resolve("s"))) {
            assertTrue(message(() -> Store.open(store.directory())).contains("in use by this program itself"));
        }
    }

    @Test
    void aStoreAnotherProcessHoldsNamesTheProcess() throws Exception {
        Path place = temp.resolve("s");
        Store.open(place).close();
        Process other = holder(place);
        try {
            assertEquals('!', other.getInputStream().read());
            assertEquals(
                    place + ": the store is in use by process " + other.pid() + ". Stop that process (a running"
                            + " 'claimgraph serve', perhaps), or name another store with --store.",
                    message(() -> Store.open(place)));
        } finally {
            other.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        Store.open(place).close();
    }

    @Test
    void aVersionThatIsGoneIsSaid() throws IOException {
        Path place = temp.resolve("s");
        Store.open(place).close();
        Files.writeString(place.resolve("CURRENT"), "000099\n");
        assertTrue(message(() -> Store.open(place)).contains("names the version \"000099\", which does not exist"));
    }

    @Test
    void whatABuildThatWasCutShortLeftIsSweptAway() throws IOException {
        Path place = temp.resolve("s");
        Store.open(place).close();
        Files.createDirectories(place.resolve("versions/000007/tdb2"));
        Store.open(place).close();
        assertEquals(List.of("000001"), names(place.resolve("versions")));
    }

    @Test
    void aStoreWhoseCreationWasCutShortIsCreatedAnew() throws IOException {
        Path place = temp.resolve("s");
        Path torn = Files.createDirectories(place.resolve("versions/000001/tdb2/Data-0001"));
        Files.write(torn.resolve("GSPO.dat"), new byte[8192]);
        try (Store store = Store.open(place)) {
            assertEquals(List.of(), store.check(Derivation.NONE));
        }
        assertEquals(List.of("000002"), names(place.resolve("versions")));
    }

    @Test
    void aStoreOpenForReadingRefusesChanges() {
        Path place = temp.resolve("s");
        Store.open(place).close();
        try (Store store = Store.openReadOnly(place)) {
            assertTrue(message(() -> store.remove("a")).contains("open for reading only"));
        }
    }

    /** Another Java process that takes the lock, says "!" and waits. */
    private static Process holder(Path place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        place.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static final class Holder {
        public static void main(String[] args) throws Exception {
            Path place = Path.of(args[0]);
            try (StoreLock lock = StoreLock.take(place, new StoreDirectory(place).lockFile())) {
                System.out.write("!".getBytes(StandardCharsets.US_ASCII));
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    private static String message(Runnable action) {
        return assertThrows(StoreException.class, action::run).getMessage();
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
