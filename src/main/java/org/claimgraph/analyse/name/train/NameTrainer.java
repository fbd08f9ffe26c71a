package org.claimgraph.analyse.name.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.analyse.name.NameLabels;
import org.claimgraph.analyse.name.NameLists;
import org.claimgraph.analyse.name.NameModel;
import org.claimgraph.analyse.name.SentenceFeatures;
import org.claimgraph.learn.ChainTraining;
import org.claimgraph.learn.WordClusters;

/** Trains the chain on labelled sentences and on copies of some of them in the case of headlines. */
public final class NameTrainer {

    /** What may be tuned. */
    public record Settings(
            int epochs, int least, float rate, float penalty, float smallest, float dropped, int headlines) {
        public static final Settings DEFAULT = new Settings(6, 2, 0.1f, 1e-6f, 0.01f, 0.25f, 12);
    }

    private final WordTagger tagger;
    private final WordClusters clusters;
    private final NameLists lists;
    private final ChainTraining training;

    public NameTrainer(WordTagger tagger, WordClusters clusters, NameLists lists) {
        this.tagger = tagger;
        this.clusters = clusters;
        this.lists = lists;
        this.training = new ChainTraining(NameLabels.chain(new float[NameLabels.COUNT * NameLabels.COUNT]));
    }

    public NameModel train(List<LabelledSentence> sentences, Settings settings) {
        for (int i = 0; i < sentences.size(); i++) {
            LabelledSentence sentence = Conventions.adapt(sentences.get(i), lists);
            add(sentence, sentence.words());
            if (i % settings.headlines == 0) {
                add(sentence, headline(sentence.words(), i / settings.headlines % 2 == 0));
            }
        }
        ChainTraining.Trained trained = training.train(
                settings.epochs,
                settings.least,
                settings.rate,
                settings.penalty,
                settings.smallest,
                settings.dropped,
                17);
        return new NameModel(trained.model(), trained.steps(), lists, clusters);
    }

    private void add(LabelledSentence sentence, List<String> words) {
        training.add(
                SentenceFeatures.of(words, tagged(words), clusters, lists),
                Conventions.masks(sentence, sentence.marks()),
                1f);
    }

    private List<String> tagged(List<String> words) {
        return List.of(tagger.tag(words.toArray(String[]::new)));
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
