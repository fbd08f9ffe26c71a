package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.clean.NearCopies;
import org.claimgraph.cli.Outcome.Left;
import org.claimgraph.cli.Outcome.Made;
import org.claimgraph.extract.OrderedExtraction;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;

/** Takes all inputs of a command through its step, shows progress, and keeps count of what was skipped and why. */
final class ExtractionRun {

    /** Told of each record that has been dealt with, in input order. */
    @FunctionalInterface
    interface Done {

        /** @param findings length of the dead-letter file by now */
        void record(String location, long findings);
    }

    private final InputOptions options;
    private final PrintWriter err;
    private final Progress progress;
    private final NearCopies copies = new NearCopies();
    private Optional<Findings> findings = Optional.empty();
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
        each(step, sink, Progressed.NOTHING, (location, length) -> {});
    }

    /** @param before what an earlier run has done and this one passes over */
    <T> void each(Function<ReadResult, Outcome<T>> step, Consumer<T> sink, Progressed before, Done done) {
        Deque<ReadResult> ahead = new ArrayDeque<>();
        try (Stream<ReadResult> articles = Readers.open(options.inputs(), options.readOptions());
                Findings found = open(before.findings())) {
            findings = Optional.of(found);
            passedOver = before.results();
            Iterator<ReadResult> all = Progress.noted(after(before, articles.iterator()), ahead::add);
            OrderedExtraction.run(all, step, options.threads(), options.limit(), this::failed, outcome -> {
                ReadResult result = ahead.remove();
                take(result, outcome, sink, found);
                done.record(location(result), found.written());
                progress.show(made, found.skipped());
            });
        } finally {
            progress.finish();
        }
    }

    private Findings open(long keep) {
        return new Findings(options.skippedFile.map(file -> new DeadLetters(file, keep)));
    }

    private <T> void take(ReadResult result, Outcome<T> outcome, Consumer<T> sink, Findings found) {
        if (result instanceof ReadResult.Read read) {
            read.warnings().forEach(warning -> found.warn(location(result), warning.words()));
        }
        switch (outcome) {
            case Left<T> not -> found.skip(not.skipped());
            case Made<T> one -> {
                Optional<String> like = copies.firstLike(one.location(), one.sketch());
                String reason = "nearly the same text as \"" + like.orElse("") + "\"";
                if (like.isPresent() && options.skipsNearCopies()) {
                    found.skip(new Skipped(one.location(), reason, "Run without --skip-copies NEAR to load it."));
                    return;
                }
                if (like.isPresent() && !saidSo(result)) {
                    found.warn(one.location(), reason);
                }
                made++;
                sink.accept(one.value());
            }
        }
    }

    /** True if the readers have flagged the copy already. */
    private static boolean saidSo(ReadResult result) {
        return result instanceof ReadResult.Read read && read.isCopy();
    }

    /** One article that breaks the program, or never ends, must not cost the others. */
    private <T> Outcome<T> failed(ReadResult result, Throwable cause) {
        if (cause instanceof TimeoutException) {
            return new Left<>(new Skipped(
                    location(result),
                    "it took more than " + options.limit().toSeconds() + " seconds",
                    "Split it, or raise the limit with --max-article-seconds."));
        }
        if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
            throw error;
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return new Left<>(new Skipped(
                location(result),
                "a fault of the program (" + cause + (trace.length == 0 ? "" : " at " + trace[0]) + ")",
                "Please report it with the article."));
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
        Findings found = findings.orElseGet(() -> new Findings(Optional.empty()));
        if (!options.quiet) {
            String articles = made == 1 ? "article" : "articles";
            double seconds = progress.seconds();
            err.printf(Locale.ROOT, "%,d %s %s in %.1f s, %s%n", made, articles, doneWith, seconds, found.counts());
        }
        found.print(err);
        boolean nothing = made == 0 && passedOver == 0;
        return nothing || options.strict && found.skipped() > 0 ? Failures.FINDINGS : 0;
    }
}
