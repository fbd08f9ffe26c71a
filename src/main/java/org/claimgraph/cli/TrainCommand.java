package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.Models;
import org.claimgraph.analyse.StandardAnalyser;
import org.claimgraph.analyse.name.train.ClusterTrainer;
import org.claimgraph.analyse.name.train.NameModelTraining;
import org.claimgraph.analyse.name.train.WordTagger;
import org.claimgraph.analyse.train.SyntaxTrainer;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.attribution.corpus.GoldReader;
import org.claimgraph.attribution.span.SpanModel;
import org.claimgraph.attribution.span.SpanTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Makes the models anew: the same data gives the same bytes. Each step uses the shipped models of the steps before it. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Train a model: clusters, then syntax, then names, then attribution; src/docs/models has the cards.")
final class TrainCommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MODEL",
            scope = ScopeType.INHERIT,
            description = "Where to write the model.")
    private Path output = Path.of("model.bin");

    @Spec
    private CommandSpec spec;

    @Command(
            name = "clusters",
            mixinStandardHelpOptions = true,
            description = "Word clusters, from unlabelled articles (gzipped JSON Lines with a text field).")
    int clusters(@Parameters(arity = "1..*", paramLabel = "ARTICLES") List<Path> articles) throws IOException {
        ClusterTrainer.train(articles, output);
        return done();
    }

    @Command(
            name = "syntax",
            mixinStandardHelpOptions = true,
            description = "Tagger, lemmas and parser, from treebanks in CoNLL-U.")
    int syntax(@Parameters(arity = "1..*", paramLabel = "TREEBANK") List<Path> treebanks) throws IOException {
        SyntaxTrainer.write(SyntaxTrainer.train(treebanks, Models.clusters()), output);
        return done();
    }

    @Command(
            name = "names",
            mixinStandardHelpOptions = true,
            description =
                    "Name finder, from labelled corpora, name lists and the case of words in unlabelled articles.")
    int names(
            @Option(names = "--corpora", required = true, paramLabel = "DIR") Path corpora,
            @Option(names = "--lists", required = true, paramLabel = "DIR") Path lists,
            @Parameters(arity = "0..*", paramLabel = "ARTICLES") List<Path> articles)
            throws IOException {
        WordTagger tagger = Models.syntax().tagger()::tag;
        NameModelTraining.write(
                NameModelTraining.train(
                        corpora, lists, articles == null ? List.of() : articles, Models.clusters(), tagger),
                output);
        return done();
    }

    @Command(
            name = "attribution",
            mixinStandardHelpOptions = true,
            description =
                    "Attribution finder, from articles with source, cue and content spans (JSON Lines, .gz or plain).")
    int attribution(@Parameters(arity = "1..*", paramLabel = "TRAIN") List<Path> corpora) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path corpus : corpora) {
            articles.addAll(GoldReader.read(corpus));
        }
        SpanModel model = new SpanTrainer(articles, new StandardAnalyser(), Models.clusters(), this::say).train();
        try (OutputStream out = Files.newOutputStream(output)) {
            model.write(out);
        }
        return done();
    }

    private int done() throws IOException {
        say(String.format("wrote %s (%,d bytes)", output, Files.size(output)));
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
