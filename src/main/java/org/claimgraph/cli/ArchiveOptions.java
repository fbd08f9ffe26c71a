package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.store.Archives;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For commands that take articles which have been extracted before: which ones, and what was wrong with some of them. */
final class ArchiveOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "N-Quads, plain or gzipped; one that is damaged is refused.")
    private List<Path> files = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that check articles; default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--skipped",
            paramLabel = "FILE",
            description = "Write one JSON line for each article whose graph breaks the shapes.")
    private Optional<Path> skippedFile = Optional.empty();

    private Findings findings = new Findings(Optional.empty());

    /** Sends every article that a store may hold. */
    void read(Consumer<ArticleGraph> sink) {
        try (Findings found = new Findings(skippedFile.map(file -> new DeadLetters(file, 0)))) {
            findings = found;
            Archives.read(files, threads, sink, found::skip);
        }
    }

    /** Tells what was left out, and gives the exit code. */
    int finish(PrintWriter err) {
        findings.print(err);
        return findings.skipped() > 0 ? Failures.FINDINGS : 0;
    }
}
