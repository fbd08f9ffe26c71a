package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimgraph.analyse.OpenNlpLanguageDetector;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.clean.LanguageDetector;
import org.claimgraph.rdf.Detail;
import org.claimgraph.read.ReadOptions;
import picocli.CommandLine.Option;

/** What an article is read as and what is known of the world: all that an extraction depends on but the article itself. */
public final class ArticleOptions {

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

    @Option(names = "--any-language", description = "Take articles of every language; they are analysed as if English.")
    private boolean anyLanguage;

    @Option(
            names = "--max-article-bytes",
            paramLabel = "N",
            description = "Skip articles larger than this, unpacked; default: ${DEFAULT-VALUE}.")
    private int maxArticleBytes = ReadOptions.standard().maxArticleBytes();

    @Option(
            names = "--max-article-chars",
            paramLabel = "N",
            description = "Skip articles with more text than this; default: ${DEFAULT-VALUE}.")
    private int maxArticleChars = Cleaner.MOST_CHARS;

    @Option(
            names = "--detail",
            paramLabel = "HOW",
            description = "full, standard (without each mention) or lean (and hardly any places in the text);"
                    + " same IRIs; default: ${DEFAULT-VALUE}.")
    private Detail detail = Detail.FULL;

    public List<Path> gazetteers() {
        return List.copyOf(gazetteers);
    }

    public Optional<Path> sameAs() {
        return sameAs;
    }

    /** The same, with the files found elsewhere: where a cluster has copied them to. */
    public ArticleOptions withFiles(UnaryOperator<Path> place) {
        ArticleOptions moved = new ArticleOptions();
        moved.fieldMap = fieldMap;
        moved.gazetteers = gazetteers.stream().map(place).toList();
        moved.sameAs = sameAs.map(place);
        moved.anyLanguage = anyLanguage;
        moved.detail = detail;
        moved.maxArticleBytes = maxArticleBytes;
        moved.maxArticleChars = maxArticleChars;
        return moved;
    }

    Detail detail() {
        return detail;
    }

    Cleaner cleaner() {
        return new Cleaner(anyLanguage ? LanguageDetector.NONE : new OpenNlpLanguageDetector(), maxArticleChars);
    }

    public ReadOptions readOptions() {
        return ReadOptions.standard().withFieldMap(fieldMap).withMaxArticleBytes(maxArticleBytes);
    }
}
