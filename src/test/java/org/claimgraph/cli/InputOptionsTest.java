package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options of input say is what happens, and what was odd reaches the user. */
class InputOptionsTest {

    private static final String ARTICLE =
            "Harbour strike %d ends\n\nThe port authority said on Monday that %d dockers had returned to work.\n";

    @TempDir
    private Path folder;

    private Path articles;
    private Path output;

    @BeforeEach
    void prepare() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        output = folder.resolve("out.nq");
        for (int i = 100; i < 230; i++) {
            Files.writeString(articles.resolve(i + ".txt"), ARTICLE.formatted(i, i));
        }
    }

    @Test
    void whatWasOddIsInTheSummaryAndInTheFileOfSkips() throws IOException {
        Path copy = Files.copy(articles.resolve("100.txt"), folder.resolve("copy.txt"));
        Path skips = folder.resolve("skips.jsonl");
        Cli run = extract(articles.resolve("100.txt") + "", copy + "", "--skipped", skips + "");
        assertTrue(run.err().contains("0 skipped, 1 warning"), run.err());
        assertEquals(
                "{\"where\":\"" + copy + "\",\"warning\":\"the same text as \\\"" + articles.resolve("100.txt")
                        + "\\\"\"}\n",
                Files.readString(skips));
    }

    @Test
    void anArticleBeyondTheLimitsIsSkippedWithTheOptionThatRaisesThem() {
        String file = articles.resolve("100.txt").toString();
        assertTrue(extract(file, "--max-article-bytes", "50").err().contains("--max-article-bytes"));
        assertTrue(extract(file, "--max-article-chars", "50").err().contains("--max-article-chars"));
    }

    @Test
    void otherLanguagesAreTakenOnlyWhenAsked() throws IOException {
        Path german = Files.writeString(
                folder.resolve("de.txt"),
                "Streik im Hafen beendet\n\nDie Behörde erklärte am Montag, dass alle Arbeiter des Hafens wieder"
                        + " zur Arbeit gegangen seien und der Streik nach drei Wochen beendet sei.\n");
        assertEquals(1, extract(german.toString()).exit());
        assertEquals(0, extract(german.toString(), "--any-language").exit());
    }

    @Test
    void aResumedExtractionWritesTheSameBytesAsOneThatWasNotStopped() throws IOException {
        extract(articles.toString(), "--resume");
        byte[] whole = Files.readAllBytes(output);
        assertFalse(Files.exists(Progressed.beside(output)));
        // As Ctrl-C leaves it: a hundred articles settled, and part of what came after them.
        Files.delete(output);
        Path firstHundred = Files.createDirectory(folder.resolve("first"));
        for (int i = 100; i < 200; i++) {
            Files.copy(articles.resolve(i + ".txt"), firstHundred.resolve(i + ".txt"));
        }
        extract(firstHundred.toString(), "--resume");
        long settled = Files.size(output);
        Files.writeString(output, Files.readString(output) + "<half a");
        new Progressed(100, settled, 0, articles.resolve("199.txt").toString()).write(output);
        Cli resumed = extract(articles.toString(), "--resume");
        assertTrue(resumed.err().contains("30 articles"), resumed.err());
        assertEquals(new String(whole), Files.readString(output));
    }

    @Test
    void resumingOnOtherInputsIsRefused() throws IOException {
        Files.createFile(output);
        new Progressed(10, 0, 0, "elsewhere.txt").write(output);
        Cli run = extract(articles.toString(), "--resume");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("elsewhere.txt"), run.err());
    }

    @Test
    void manyFindingsAreCountedByKind() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.createFile(articles.resolve("empty-" + i + ".txt"));
        }
        Cli run = extract(articles.toString());
        assertTrue(run.err().contains("  skipped      12  an empty file"), run.err());
        assertTrue(run.err().contains("--skipped FILE"), run.err());
    }

    @Test
    void aNearCopyIsFlaggedAndLeftOutWhereAsked() throws IOException {
        StringBuilder text = new StringBuilder("Harbour strike ends\n\n");
        for (int i = 1; i <= 40; i++) {
            text.append("The port authority said that crane %d of %d would go back to work in week %d.\n\n"
                    .formatted(i, 100 - i, i * 3));
        }
        Path first = Files.writeString(folder.resolve("first.txt"), text);
        Path edited =
                Files.writeString(folder.resolve("second.txt"), text.toString().replace("crane 7", "the crane 8"));
        Cli flagged = extract(first.toString(), edited.toString());
        assertTrue(flagged.err().contains("2 articles"), flagged.err());
        assertTrue(flagged.err().contains("warning " + edited + ": nearly the same text as \"" + first), flagged.err());
        Cli left = extract(first.toString(), edited.toString(), "--skip-copies", "NEAR");
        assertTrue(left.err().contains("skipped " + edited + ": nearly the same text"), left.err());
        assertTrue(extract(first.toString(), edited.toString(), "--skip-copies", "EXACT")
                .err()
                .contains("2 articles"));
    }

    @Test
    void aResumedLoadGoesOnWhereTheLastOneWasStopped() throws IOException {
        String store = folder.resolve("store").toString();
        Path skips = folder.resolve("skips.jsonl");
        Files.createDirectory(folder.resolve("store"));
        Files.writeString(skips, "{\"where\":\"x\"}\n{\"half");
        new Progressed(100, 0, 14, articles.resolve("199.txt").toString()).write(Path.of(store));
        Cli run = Cli.run("add", articles.toString(), "--store", store, "--resume", "--skipped", skips.toString());
        assertTrue(run.err().contains("30 articles (30 added"), run.err());
        assertEquals("{\"where\":\"x\"}\n", Files.readString(skips));
        assertFalse(Files.exists(Progressed.beside(Path.of(store))));
    }

    private Cli extract(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "extract";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "-o";
        all[all.length - 1] = output.toString();
        return Cli.run(all);
    }
}
