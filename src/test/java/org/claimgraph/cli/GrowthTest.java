package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three editions of real extractions. */
class GrowthTest {

    private static final Path SAMPLES = Path.of("src/main/resources/org/claimgraph/samples");

    @TempDir
    private Path folder;

    private Path archive;
    private Path grown;

    @BeforeEach
    void grow() {
        archive = folder.resolve("graph.nq");
        grown = folder.resolve("grown.nq");
        Cli.run("extract", SAMPLES.toString(), "-o", archive.toString());
        Cli run = Cli.run("bench", "grow", archive.toString(), "-o", grown.toString(), "--editions", "3");
        assertEquals(0, run.exit(), run.err());
    }

    @Test
    void makesAStoreInWhichNothingIsWrong() throws IOException {
        String store = folder.resolve("store").toString();
        Cli restore = Cli.run("restore", grown.toString(), "--store", store);
        assertEquals(0, restore.exit(), restore.err());
        assertEquals(
                3 * count("# article "),
                Cli.run("list", "--store", store).out().lines().count());
        assertEquals("", Cli.run("check", "--store", store).out());
    }

    @Test
    void theFirstEditionIsTheArchive() throws IOException {
        assertTrue(Files.readString(grown).startsWith(Files.readString(archive)));
    }

    @Test
    void whoIsSpokenOfOftenIsSpokenOfMoreAndOthersAreOthers() throws IOException {
        String text = Files.readString(grown);
        String belarus = "<http://schema.org/mentions> <http://localhost:3030/id/place/belarus> ";
        assertEquals(
                3 * count(belarus),
                text.lines().filter(line -> line.contains(belarus)).count());
        assertTrue(text.contains("-1> <http://www.w3.org/2000/01/rdf-schema#label>"));
        assertTrue(text.contains("-2> <http://www.w3.org/2000/01/rdf-schema#label>"));
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        Path again = folder.resolve("again.nq");
        Cli.run("bench", "grow", archive.toString(), "-o", again.toString(), "--editions", "3");
        assertEquals(-1, Files.mismatch(grown, again));
    }

    @Test
    void whatIsNoArchiveIsNamed() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.nq"), "Dear Sir\n");
        for (Path wrong : List.of(letter, folder.resolve("nowhere.nq"))) {
            Cli run = Cli.run("bench", "grow", wrong.toString(), "-o", grown.toString());
            assertEquals(3, run.exit());
            assertTrue(run.err().startsWith("claimgraph: " + wrong + " cannot be grown"), run.err());
        }
    }

    private long count(String words) throws IOException {
        return Files.readString(archive)
                .lines()
                .filter(line -> line.contains(words))
                .count();
    }
}
