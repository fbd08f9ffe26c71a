package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.Models;
import org.claimgraph.analyse.StandardAnalyser;
import org.claimgraph.analyse.name.NameFinder;
import org.claimgraph.analyse.name.train.NameCorpus;
import org.claimgraph.analyse.name.train.NameEvaluation;
import org.claimgraph.analyse.train.ConlluReader;
import org.claimgraph.analyse.train.SegmentationScores;
import org.claimgraph.analyse.train.SyntaxScores;
import org.claimgraph.analyse.train.TreeSentence;
import org.claimgraph.attribution.corpus.AttributionEvaluation;
import org.claimgraph.attribution.corpus.GoldReader;
import org.claimgraph.attribution.span.SpanModel;
import org.claimgraph.attribution.span.TrainedFinder;
import org.claimgraph.rdf.gazetteer.GazetteerReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the shipped models on annotated data. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure the shipped models on gold data: attribution, names, syntax.")
final class EvaluateCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            name = "attribution",
            mixinStandardHelpOptions = true,
            description = "Precision, recall and F1 of attributions, and how far confidence can be trusted.")
    int attribution(@Parameters(paramLabel = "GOLD") Path gold) throws IOException {
        print(AttributionEvaluation.of(
                        GoldReader.read(gold), new StandardAnalyser(), new TrainedFinder(SpanModel.load()))
                .table());
        return 0;
    }

    @Command(
            name = "syntax",
            mixinStandardHelpOptions = true,
            description = "Tokens, sentences, tags, lemmas and trees against treebanks in CoNLL-U.")
    int syntax(@Parameters(arity = "1..*", paramLabel = "TREEBANK") List<Path> treebanks) throws IOException {
        List<TreeSentence> sentences = new ArrayList<>();
        for (Path treebank : treebanks) {
            sentences.addAll(ConlluReader.read(treebank));
        }
        print(SegmentationScores.of(sentences) + "\n" + SyntaxScores.of(Models.syntax(), sentences));
        return 0;
    }

    @Command(
            name = "names",
            mixinStandardHelpOptions = true,
            description = "Exact F1 of names, by type, file by file (gzipped JSON Lines of doc, tokens, tags).")
    int names(@Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files) throws IOException {
        NameFinder finder = Pipelines.nameFinder(GazetteerReader.withOwn(List.of()));
        for (Path file : files) {
            print(file.getFileName() + "  "
                    + NameEvaluation.score(finder, Models.syntax().tagger()::tag, NameCorpus.read(file)));
        }
        return 0;
    }

    private void print(String table) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(table);
        out.flush();
    }
}
