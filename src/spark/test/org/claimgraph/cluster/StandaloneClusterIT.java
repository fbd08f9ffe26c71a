package org.claimgraph.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.claimgraph.cluster.Programs.Program;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on a real cluster, a master and two workers, against the command line over the same files. One worker is killed in the
 * middle.
 *
 * <p>With {@code -Dcluster.articles=20000 -Dcluster.corpus=../shared/articles} it is the large run of src/docs/scale.md, which
 * also measures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandaloneClusterIT {

    private static final int ARTICLES = Integer.getInteger("cluster.articles", 48);
    private static final String CORPUS = System.getProperty("cluster.corpus", "");
    private static final int PARTS = Math.max(8, ARTICLES / 250);

    /** Below this the start of the JVMs is most of what there is to measure. */
    private static final boolean LARGE = ARTICLES >= 1000;

    private static final Pattern MILLISECONDS = Pattern.compile("([0-9.]+) ms of processor time an article");

    private final Programs programs = new Programs(Path.of("target", "cluster-logs"));
    private Path folder;
    private Path input;
    private Path undisturbed;
    private Path disturbed;
    private double clusterCpu;
    private double extractionCpu;
    private final List<String> figures = new ArrayList<>();

    @BeforeAll
    void aWorkerDiesInTheMiddleOfAJob(@TempDir Path place) throws IOException, InterruptedException {
        folder = place;
        input = Files.createDirectory(folder.resolve("input"));
        undisturbed = folder.resolve("undisturbed");
        disturbed = folder.resolve("disturbed");
        Corpus.write(articles(), input);
        Corpus.edited(articles().findFirst().orElseThrow(), input);
        if (LARGE) {
            try (StandaloneCluster cluster = cluster()) {
                Program job = job(cluster.address(), undisturbed).done();
                clusterCpu = job.cpu().seconds() + cluster.cpuSeconds();
                extractionCpu = extractionSeconds(job.text());
            }
        }
        try (StandaloneCluster cluster = cluster()) {
            Program job = job(cluster.address(), disturbed);
            awaitTwoParts(job);
            cluster.killOneWorker();
            assertTrue(job.done().text().contains("Lost executor"), "the kill came too late:\n" + job.text());
        }
    }

    @AfterAll
    void noteFigures() throws IOException {
        Files.write(Path.of("target", "cluster-figures.txt"), figures);
    }

    @Test
    void theQuadsAreThoseOfTheCommandLine() throws IOException, InterruptedException {
        Path local = folder.resolve("local.nq");
        Path skipped = folder.resolve("skipped.jsonl");
        Program extract = programs.claimgraph(
                        "extract", input + "", "-o", local + "", "--threads", "1", "--skipped", skipped + "")
                .done();
        assertEquals(LineSet.of(List.of(local)), LineSet.of(disturbed.resolve("extracted"), ".nq.gz"));
        // That an article repeats another is a note of the command line only.
        LineSet deadLetters =
                LineSet.of(Files.readAllLines(skipped).stream().filter(line -> !line.contains("the same text as")));
        assertEquals(deadLetters, LineSet.of(disturbed.resolve("skipped"), ".jsonl.gz"));
        assertTrue(Files.readString(skipped).contains("not JSON"), "the broken line is not among the dead letters");
        if (LARGE) {
            measure(extract);
        }
    }

    @Test
    void theJsonLinesAreThoseOfTheCommandLine() throws IOException, InterruptedException {
        Path local = folder.resolve("local.jsonl");
        programs.claimgraph("extract", input + "", "-o", local + "").done();
        assertEquals(LineSet.of(List.of(local)), LineSet.of(disturbed.resolve("articles"), ".jsonl.gz"));
    }

    @Test
    void aLostWorkerChangesNoByte() throws IOException {
        assumeTrue(LARGE, "the small run has nothing undisturbed to compare with");
        assertEquals(OutputFiles.hashes(undisturbed), OutputFiles.hashes(disturbed));
    }

    @Test
    void theMergedGraphIsThatOfAStore() throws IOException, InterruptedException {
        assumeFalse(LARGE, "shown by the small run");
        Path store = folder.resolve("store");
        programs.claimgraph("add", input + "", "--store", store + "").done();
        try (Store filled = Store.openReadOnly(store)) {
            LineSet stored = filled.read(data -> LineSet.of(Iter.asStream(data.find())
                    .filter(quad -> quad.getGraph().getURI().matches(".*/graph/([0-9a-f]{16}|entities|provenance)"))
                    .map(NQuads::line)));
            assertEquals(stored, LineSet.of(disturbed.resolve("graph"), ".nq.gz"));
        }
    }

    @Test
    void aStoppedJobGoesOnWhereItStoodAndNowhereElse() throws IOException, InterruptedException {
        assumeFalse(LARGE, "shown by the small run");
        Path stopped = OutputFiles.copy(disturbed, folder.resolve("stopped"));
        for (String lost : List.of(
                "done/extracted-00001.json",
                "extracted/part-00001.nq.gz",
                "articles/part-00001.jsonl.gz",
                "done/articles-00002.json",
                "done/shared-00000.json",
                "graph/shared-00000.nq.gz")) {
            Files.delete(stopped.resolve(lost));
        }
        Files.writeString(stopped.resolve("extracted/.part-00001.nq.gz.7"), "half a file");
        job("local[2]", stopped).done();
        assertEquals(OutputFiles.hashes(disturbed), OutputFiles.hashes(stopped));
        // A note holds the processor time that its part took: a part that was made again has another.
        assertEquals(
                Files.readString(disturbed.resolve("done/extracted-00000.json")),
                Files.readString(stopped.resolve("done/extracted-00000.json")));
        assertFalse(Files.exists(stopped.resolve("extracted/.part-00001.nq.gz.7")));
        Program other = job("local[2]", stopped, "--any-language");
        assertEquals(3, other.exit());
        assertTrue(other.text().contains("choose another --output"), other.text());
    }

    private StandaloneCluster cluster() throws IOException, InterruptedException {
        return new StandaloneCluster(programs, folder, 2);
    }

    /** The output's name is relative, and executors stand in folders of their own. */
    private Program job(String master, Path output, String... options) {
        Path relative = Path.of("").toAbsolutePath().relativize(output);
        return programs.job(
                master,
                Stream.concat(
                                Stream.of(input + "", "-o", relative + "", "--partitions", PARTS + ""),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private void awaitTwoParts(Program job) throws IOException, InterruptedException {
        while (OutputFiles.count(disturbed.resolve("done"), "extracted-") < 2) {
            assertTrue(job.process().isAlive(), "the job ended before a worker could be killed:\n" + job.text());
            Thread.sleep(50);
        }
    }

    private static double extractionSeconds(String told) {
        Matcher matcher = MILLISECONDS.matcher(told);
        assertTrue(matcher.find(), told);
        return Double.parseDouble(matcher.group(1)) * ARTICLES / 1000;
    }

    /**
     * The command line writes N-Quads. The cluster's tasks write them and JSON Lines; around that come the start of six JVMs, their
     * compilers and collectors, and the merging, which is no part of {@code extract}.
     */
    private void measure(Program extract) {
        double local = extract.cpu().seconds();
        figures.add(String.format(
                Locale.ROOT,
                "%d articles: processor time %.0f s on the command line, %.0f s in the cluster's tasks: %.2f times; %.0f s"
                        + " with start, driver, master and merging: %.2f times",
                ARTICLES,
                local,
                extractionCpu,
                extractionCpu / local,
                clusterCpu,
                clusterCpu / local));
        if (ARTICLES >= 10_000) {
            assertTrue(clusterCpu <= 1.3 * local, figures.getLast());
        }
    }

    /** Every sixth one long: that many short ones are all there are. */
    private static Stream<JsonNode> articles() {
        int lengthy = ARTICLES / 6;
        return CORPUS.isEmpty()
                ? Corpus.invented(ARTICLES)
                : Stream.concat(
                        Corpus.of(Path.of(CORPUS, "us-politics-10k.jsonl.gz")).limit(lengthy),
                        Corpus.of(Path.of(CORPUS, "reuters-1987.jsonl.gz")).limit(ARTICLES - lengthy));
    }
}
