package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.OrderedExtraction;
import org.claimgraph.extract.Result;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;

/** Reads and extracts all inputs of a command, shows progress, and keeps count of what was skipped and why. */
final class ExtractionRun {

    private static final int SHOWN_SKIPS = 10;

    private final InputOptions options;
    private final PrintWriter err;
    private final Progress progress;
    private final List<Result.Skipped> skipped = new ArrayList<>();
    private int extracted;

    ExtractionRun(InputOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
        this.progress = new Progress(err, options.quiet);
    }

    /** Hands every extraction to the sink, in input order, on the calling thread. */
    void each(Extractor extractor, Consumer<Extraction> sink) {
        try (Stream<ReadResult> articles = Readers.open(options.inputs(), options.readOptions())) {
            OrderedExtraction.run(articles.iterator(), extractor::extract, options.threads(), result -> {
                switch (result) {
                    case Result.Extracted(String location, Extraction extraction) -> {
                        extracted++;
                        sink.accept(extraction);
                    }
                    case Result.Skipped skip -> skipped.add(skip);
                }
                progress.show(extracted, skipped.size());
            });
        } finally {
            progress.finish();
        }
    }

    /** Prints the summary and gives the exit code. */
    int finish(String doneWith) {
        options.skippedFile.ifPresent(file -> SkippedFile.write(file, skipped));
        if (!options.quiet) {
            err.printf(
                    Locale.ROOT,
                    "%,d %s %s in %.1f s, %,d skipped%n",
                    extracted,
                    extracted == 1 ? "article" : "articles",
                    doneWith,
                    progress.seconds(),
                    skipped.size());
        }
        skipped.stream().limit(options.skippedFile.isPresent() ? 0 : SHOWN_SKIPS).forEach(skip ->
                err.printf("  skipped %s: %s %s%n", skip.location(), skip.reason(), skip.remedy()));
        if (skipped.size() > SHOWN_SKIPS && options.skippedFile.isEmpty()) {
            err.printf("  … and %,d more; --skipped FILE lists them all%n", skipped.size() - SHOWN_SKIPS);
        }
        boolean findings = extracted == 0 || options.strict && !skipped.isEmpty();
        return findings ? Failures.FINDINGS : 0;
    }
}
