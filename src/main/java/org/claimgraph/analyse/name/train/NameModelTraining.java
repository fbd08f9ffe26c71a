package org.claimgraph.analyse.name.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.claimgraph.analyse.name.KnownNames;
import org.claimgraph.analyse.name.NameFinder;
import org.claimgraph.analyse.name.NameLists;
import org.claimgraph.analyse.name.NameModel;
import org.claimgraph.learn.WordClusters;

/**
 * From corpora to a {@link NameModel}, in two rounds: a first model reads many unlabelled articles to learn which type each
 * name usually has; the second is trained with that as one more list. The same files give the same bytes.
 */
public final class NameModelTraining {

    /** Labelled corpora that are trained on, in this order. */
    public static final List<String> CORPORA = List.of(
            "uner_ewt_dev", "wikigold", "btc_a", "btc_b", "btc_e", "btc_f", "btc_g", "btc_h", "gum_train", "gum_dev",
            "crossner_politics_train", "crossner_politics_dev", "gmb_train", "gmb_dev");

    private static final NameTrainer.Settings FIRST = NameTrainer.Settings.DEFAULT.rounds(6);
    private static final NameTrainer.Settings SECOND = NameTrainer.Settings.DEFAULT;

    private final WordClusters clusters;
    private final WordTagger tagger;

    public NameModelTraining(WordClusters clusters, WordTagger tagger) {
        this.clusters = clusters;
        this.tagger = tagger;
    }

    /**
     * Trains the model that is shipped.
     *
     * @param corpora folder of the labelled corpora
     * @param gazetteer folder of the name lists
     * @param articles unlabelled, gzipped JSON Lines
     */
    public NameModel train(Path corpora, Path gazetteer, List<Path> articles) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String corpus : CORPORA) {
            sentences.addAll(NameCorpus.read(corpora.resolve(corpus + ".jsonl.gz")));
        }
        CaseStatistics cases = new CaseStatistics();
        for (Path file : articles) {
            RawText.articles(file, paragraphs -> paragraphs.forEach(cases::add));
        }
        NameLists lists = lists(gazetteer, cases).build();
        NameModel first = new NameTrainer(UNTAGGED, clusters, lists).train(sentences, FIRST);
        LexiconInduction induction = new LexiconInduction(new NameFinder(first, KnownNames.NONE), UNTAGGED);
        for (Path file : articles) {
            RawText.articles(file, induction::add);
        }
        NameLists.Builder all = lists(gazetteer, cases);
        induction.addTo(all);
        return new NameTrainer(tagger, clusters, all.build()).train(sentences, SECOND);
    }

    private static NameLists.Builder lists(Path gazetteer, CaseStatistics cases) throws IOException {
        NameLists.Builder lists = new NameLists.Builder();
        Gazetteer.addTo(lists, gazetteer);
        cases.addTo(lists);
        return lists;
    }

    /** The first round does without tags: it reads much, and tags are slow. */
    private static final WordTagger UNTAGGED = words -> {
        String[] none = new String[words.length];
        Arrays.fill(none, "X");
        return none;
    };
}
