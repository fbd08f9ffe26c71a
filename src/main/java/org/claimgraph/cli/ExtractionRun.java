package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.cli.Outcome.Left;
import org.claimgraph.cli.Outcome.Made;
import org.claimgraph.extract.OrderedExtraction;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;

/** Takes all inputs of a command through its step, shows progress, and keeps count of what was skipped and why. */
final class ExtractionRun {

    private static final int SHOWN_SKIPS = 10;

    private final InputOptions options;
    private final PrintWriter err;
    private final Progress progress;
    private final List<Skipped> skipped = new ArrayList<>();
    private int made;

    ExtractionRun(InputOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
        this.progress = new Progress(err, options.quiet);
    }

    /**
     * @param step what becomes of one article; called from several threads
     * @param sink takes what was made, in input order, on the calling thread
     */
    <T> void each(Function<ReadResult, Outcome<T>> step, Consumer<T> sink) {
        try (Stream<ReadResult> articles = Readers.open(options.inputs(), options.readOptions())) {
            OrderedExtraction.run(articles.iterator(), step, options.threads(), outcome -> {
                switch (outcome) {
                    case Made<T> done -> {
                        made++;
                        sink.accept(done.value());
                    }
                    case Left<T> left -> skipped.add(left.skipped());
                }
                progress.show(made, skipped.size());
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
                    made,
                    made == 1 ? "article" : "articles",
                    doneWith,
                    progress.seconds(),
                    skipped.size());
        }
        if (options.skippedFile.isEmpty()) {
            showSkipped();
        }
        boolean findings = made == 0 || options.strict && !skipped.isEmpty();
        return findings ? Failures.FINDINGS : 0;
    }

    private void showSkipped() {
        skipped.stream()
                .limit(SHOWN_SKIPS)
                .forEach(skip ->
                        err.printf("  skipped %s: %s. %s%n", skip.location(), bare(skip.reason()), skip.remedy()));
        if (skipped.size() > SHOWN_SKIPS) {
            err.printf("  … and %,d more; --skipped FILE lists them all%n", skipped.size() - SHOWN_SKIPS);
        }
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
