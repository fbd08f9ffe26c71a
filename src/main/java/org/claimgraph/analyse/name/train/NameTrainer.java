package org.claimgraph.analyse.name.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.analyse.name.NameLabels;
import org.claimgraph.analyse.name.NameLists;
import org.claimgraph.analyse.name.NameModel;
import org.claimgraph.analyse.name.SentenceFeatures;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.WordClusters;

/** Trains the chain on labelled sentences and on copies of some of them in the case of headlines. */
public final class NameTrainer {

    /**
     * What may be tuned.
     *
     * @param least features seen less often are dropped
     * @param smallest weights below this size are dropped at the end
     * @param headlines every so many sentences, one is learned as a headline too
     */
    public record Settings(int epochs, int least, double rate, double l2, double smallest, int headlines) {
        public static final Settings DEFAULT = new Settings(6, 2, 0.03, 1e-5, 0.01, 12);
    }

    private final WordTagger tagger;
    private final WordClusters clusters;
    private final NameLists lists;
    private final ChainTrainer trainer = new ChainTrainer(NameLabels.LABELS);

    public NameTrainer(WordTagger tagger, WordClusters clusters, NameLists lists) {
        this.tagger = tagger;
        this.clusters = clusters;
        this.lists = lists;
    }

    public NameModel train(List<LabelledSentence> sentences, Settings settings) {
        for (int i = 0; i < sentences.size(); i++) {
            LabelledSentence sentence = Conventions.adapt(sentences.get(i), lists);
            add(sentence, sentence.words());
            if (i % settings.headlines == 0) {
                add(sentence, headline(sentence.words(), i / settings.headlines % 2 == 0));
            }
        }
        trainer.prune(settings.least);
        ChainModel chain = trainer.train(i -> true, settings.epochs, settings.rate, settings.l2, settings.smallest);
        return new NameModel(chain, lists, clusters);
    }

    private void add(LabelledSentence sentence, List<String> words) {
        trainer.addPartial(
                SentenceFeatures.keys(words, tagger.tag(words.toArray(String[]::new)), clusters, lists),
                Conventions.masks(sentence, sentence.marks()));
    }

    private static List<String> headline(List<String> words, boolean all) {
        List<String> raised = new ArrayList<>();
        for (String word : words) {
            boolean whole = all || word.length() < 2;
            raised.add(
                    whole || word.length() <= 3
                            ? all ? word.toUpperCase(Locale.ROOT) : word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return raised;
    }
}
