package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Extraction alone: articles in, N-Quads, TriG or JSON Lines out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Extract articles to N-Quads, TriG or JSON Lines, without a store.")
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default and '-': standard output.")
    private String output = "-";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: by the output's ending, else nq.")
    private Optional<ExtractFormat> format = Optional.empty();

    @Option(names = "--outermost", description = "Leave attributions out that stand inside another one's content.")
    private boolean outermost;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave attributions out whose confidence is below P (0 to 1); default: keep all.")
    private double minConfidence;

    @Option(
            names = "--resume",
            description = "Keep FILE.progress beside the output while running; go on from it if it is there.")
    private boolean resume;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ExtractionRun run = new ExtractionRun(input, err);
        Pipeline pipeline = Pipelines.standard(input);
        Selection selection = new Selection(outermost, minConfidence);
        if (resume) {
            resumable(run, pipeline, selection);
            return run.finish("extracted");
        }
        try (OutputStream out = open();
                ExtractSink sink = format().sink(pipeline, out)) {
            run.each(pipeline::extraction, extraction -> unchecked(() -> sink.accept(selection.of(extraction))));
        }
        return run.finish("extracted");
    }

    private void resumable(ExtractionRun run, Pipeline pipeline, Selection selection) throws IOException {
        if (output.equals("-")) {
            throw new CannotRunException("--resume needs a file to go on with: give one with -o FILE");
        }
        try (ResumableOutput out = new ResumableOutput(Path.of(output), format(), pipeline)) {
            run.each(
                    pipeline::extraction,
                    extraction -> unchecked(() -> out.accept(selection.of(extraction))),
                    out.before(),
                    (location, findings) -> unchecked(() -> out.done(location, findings)));
            out.finish();
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExtractFormat format() {
        String name = output.toLowerCase(Locale.ROOT);
        return format.orElse(
                name.endsWith(".jsonl") || name.endsWith(".json")
                        ? ExtractFormat.JSONL
                        : name.endsWith(".trig") ? ExtractFormat.TRIG : ExtractFormat.NQ);
    }

    private OutputStream open() {
        if (output.equals("-")) {
            return new BufferedOutputStream(System.out) {
                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(Path.of(output)));
        } catch (IOException e) {
            throw new CannotRunException(
                    output + ": cannot be written (" + e.getMessage() + "); choose another -o FILE", e);
        }
    }
}
