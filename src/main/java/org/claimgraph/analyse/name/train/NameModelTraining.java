package org.claimgraph.analyse.name.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.analyse.name.NameLists;
import org.claimgraph.analyse.name.NameModel;
import org.claimgraph.learn.WordClusters;

/** From corpora, name lists and unlabelled articles to the {@link NameModel} that is shipped: same files, same bytes. */
public final class NameModelTraining {

    /** Labelled corpora that are trained on, in this order; see src/docs/models/names.md for their licences. */
    public static final List<String> CORPORA = List.of(
            "uner_ewt_dev",
            "wikigold",
            "btc_a",
            "btc_b",
            "btc_e",
            "btc_f",
            "btc_g",
            "btc_h",
            "gum_train",
            "gum_dev",
            "crossner_politics_train",
            "crossner_politics_dev");

    private NameModelTraining() {}

    /**
     * Trains the model.
     *
     * @param corpora folder of the labelled corpora
     * @param gazetteer folder of the name lists
     * @param articles gzipped JSON Lines; only the case of their words is counted
     * @param tagger of the syntax model that will tag the text the names are looked for in
     */
    public static NameModel train(
            Path corpora, Path gazetteer, List<Path> articles, WordClusters clusters, WordTagger tagger)
            throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String corpus : CORPORA) {
            sentences.addAll(NameCorpus.read(corpora.resolve(corpus + ".jsonl.gz")));
        }
        NameLists lists = lists(gazetteer, articles);
        return new NameTrainer(tagger, clusters, lists).train(sentences, NameTrainer.Settings.DEFAULT);
    }

    private static NameLists lists(Path gazetteer, List<Path> articles) throws IOException {
        CaseStatistics cases = new CaseStatistics();
        for (Path file : articles) {
            RawText.articles(file, paragraphs -> paragraphs.forEach(cases::add));
        }
        NameLists.Builder lists = new NameLists.Builder();
        Gazetteer.addTo(lists, gazetteer);
        cases.addTo(lists);
        return lists.build();
    }

    /** Writes the model gzipped, as {@code Models.load} reads it. */
    public static void write(NameModel model, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)))) {
            model.write(out);
        }
    }
}
