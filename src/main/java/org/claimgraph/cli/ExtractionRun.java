package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
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
    private final List<Warning> warnings = new ArrayList<>();
    private int made;
    private long passedOver;

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
        each(step, sink, Progressed.NOTHING, location -> {});
    }

    /**
     * @param before what an earlier run has done and this one passes over
     * @param done told the place of each record that has been dealt with, in input order
     */
    <T> void each(Function<ReadResult, Outcome<T>> step, Consumer<T> sink, Progressed before, Consumer<String> done) {
        Deque<String> ahead = new ArrayDeque<>();
        try (Stream<ReadResult> articles = Readers.open(options.inputs(), options.readOptions())) {
            passedOver = before.results();
            Iterator<ReadResult> left = after(before, articles.iterator());
            Iterator<ReadResult> noted = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return left.hasNext();
                }

                @Override
                public ReadResult next() {
                    ReadResult result = left.next();
                    note(result);
                    ahead.add(location(result));
                    return result;
                }
            };
            OrderedExtraction.run(noted, step, options.threads(), outcome -> {
                switch (outcome) {
                    case Made<T> one -> {
                        made++;
                        sink.accept(one.value());
                    }
                    case Left<T> not -> skipped.add(not.skipped());
                }
                done.accept(ahead.remove());
                progress.show(made, skipped.size());
            });
        } finally {
            progress.finish();
        }
    }

    private static Iterator<ReadResult> after(Progressed before, Iterator<ReadResult> all) {
        String last = "";
        for (long i = 0; i < before.results() && all.hasNext(); i++) {
            last = location(all.next());
        }
        if (!last.equals(before.last())) {
            throw new CannotRunException("the inputs are not those of the run to resume: where \"" + before.last()
                    + "\" was read there is now \"" + last + "\"; run without --resume to begin again");
        }
        return all;
    }

    private static String location(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> read.article().location();
            case ReadResult.Skipped skip -> skip.location();
        };
    }

    /** Prints the summary and gives the exit code. */
    int finish(String doneWith) {
        options.skippedFile.ifPresent(file -> SkippedFile.write(file, skipped, warnings));
        if (!options.quiet) {
            err.printf(
                    Locale.ROOT,
                    "%,d %s %s in %.1f s, %,d skipped, %,d %s%n",
                    made,
                    made == 1 ? "article" : "articles",
                    doneWith,
                    progress.seconds(),
                    skipped.size(),
                    warnings.size(),
                    warnings.size() == 1 ? "warning" : "warnings");
        }
        if (options.skippedFile.isEmpty()) {
            showSkipped();
            showWarnings();
        }
        boolean findings = made == 0 && passedOver == 0 || options.strict && !skipped.isEmpty();
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

    private void note(ReadResult result) {
        if (result instanceof ReadResult.Read read) {
            read.warnings()
                    .forEach(text -> warnings.add(new Warning(read.article().location(), text)));
        }
    }

    private void showWarnings() {
        warnings.stream()
                .limit(SHOWN_SKIPS)
                .forEach(warning -> err.printf("  warning %s: %s%n", warning.location(), warning.text()));
        if (warnings.size() > SHOWN_SKIPS) {
            err.printf("  … and %,d more; --skipped FILE lists them all%n", warnings.size() - SHOWN_SKIPS);
        }
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
