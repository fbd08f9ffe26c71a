package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.analyse.OpenNlpLanguageDetector;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.clean.LanguageDetector;
import org.claimgraph.read.ReadOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code add} and {@code extract} are told about their input and the extraction. */
final class InputOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Articles: files, directories, globs, archives, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--map",
            paramLabel = "OURS=THEIRS",
            description = "A JSON field of your own, e.g. --map text=body_html; repeatable.")
    private Map<String, String> fieldMap = new LinkedHashMap<>();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Your own people, organisations and places (Turtle, SKOS); repeatable.")
    private List<Path> gazetteers = List.of();

    @Option(
            names = "--same-as",
            paramLabel = "FILE",
            description =
                    "Your own word on who is who (Turtle, owl:sameAs and owl:differentFrom); wins over the rules.")
    private Optional<Path> sameAs = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Extraction threads; default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--any-language", description = "Take articles of every language; they are analysed as if English.")
    boolean anyLanguage;

    @Option(
            names = "--max-article-bytes",
            paramLabel = "N",
            description = "Skip articles larger than this, unpacked; default: ${DEFAULT-VALUE}.")
    private int maxArticleBytes = ReadOptions.standard().maxArticleBytes();

    @Option(
            names = "--max-article-chars",
            paramLabel = "N",
            description = "Skip articles with more text than this; default: ${DEFAULT-VALUE}.")
    int maxArticleChars = Cleaner.MOST_CHARS;

    @Option(names = "--strict", description = "Exit with 1 if any article was skipped.")
    boolean strict;

    @Option(
            names = "--skipped",
            paramLabel = "FILE",
            description = "Write what was skipped to FILE, one JSON object a line: where, why, what to do.")
    Optional<Path> skippedFile = Optional.empty();

    @Option(names = "--quiet", description = "No progress and no summary.")
    boolean quiet;

    static InputOptions of(List<String> inputs) {
        InputOptions options = new InputOptions();
        options.inputs = inputs;
        return options;
    }

    List<String> inputs() {
        return List.copyOf(inputs);
    }

    List<Path> gazetteers() {
        return List.copyOf(gazetteers);
    }

    Optional<Path> sameAs() {
        return sameAs;
    }

    int threads() {
        return Math.max(1, threads);
    }

    Cleaner cleaner() {
        return new Cleaner(anyLanguage ? LanguageDetector.NONE : new OpenNlpLanguageDetector(), maxArticleChars);
    }

    ReadOptions readOptions() {
        return ReadOptions.standard()
                .withFieldMap(fieldMap)
                .withMaxArticleBytes(maxArticleBytes)
                .withStandardInput(System.in);
    }
}
