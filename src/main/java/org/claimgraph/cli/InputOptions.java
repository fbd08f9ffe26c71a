package org.claimgraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.claimgraph.read.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code add} and {@code extract} are told about their input and the extraction. */
final class InputOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Articles: files, directories, globs, archives, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(names = "--threads", paramLabel = "N", description = "Extraction threads; default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-article-seconds",
            paramLabel = "N",
            description = "Give an article up that takes longer to extract; default: ${DEFAULT-VALUE}.")
    private int maxArticleSeconds = 120;

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            description =
                    "Give a compressed file up that unpacks to more than N times its size; default: ${DEFAULT-VALUE}.")
    private int maxRatio = ReadOptions.standard().maxRatio();

    @Option(
            names = "--skip-copies",
            paramLabel = "KIND",
            description = "Leave copies of articles read before out: EXACT, or NEAR for edited ones too; "
                    + "default: load them, with a warning.")
    private Optional<Copies> skipCopies = Optional.empty();

    @Option(names = "--strict", description = "Exit with 1 if any article was skipped.")
    boolean strict;

    @Option(
            names = "--skipped",
            paramLabel = "FILE",
            description = "Write what was skipped to FILE as it comes, one JSON object a line: where, why, what to do.")
    Optional<Path> skippedFile = Optional.empty();

    @Option(names = "--quiet", description = "No progress and no summary.")
    boolean quiet;

    enum Copies {
        EXACT,
        NEAR
    }

    static InputOptions of(List<String> inputs) {
        InputOptions options = new InputOptions();
        options.inputs = inputs;
        return options;
    }

    List<String> inputs() {
        return List.copyOf(inputs);
    }

    ArticleOptions articles() {
        return articles;
    }

    int threads() {
        return Math.max(1, threads);
    }

    Duration limit() {
        return Duration.ofSeconds(Math.max(1, maxArticleSeconds));
    }

    boolean skipsNearCopies() {
        return skipCopies.equals(Optional.of(Copies.NEAR));
    }

    ReadOptions readOptions() {
        return articles.readOptions()
                .withMaxRatio(maxRatio)
                .withoutCopies(skipCopies.isPresent())
                .withStandardInput(System.in);
    }
}
