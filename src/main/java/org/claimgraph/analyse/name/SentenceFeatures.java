package org.claimgraph.analyse.name;

import java.util.List;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.WordClusters;

/** The features of a whole sentence, for training: the same as the finder sees. */
public final class SentenceFeatures {

    private SentenceFeatures() {}

    /** Per word the feature keys that {@link ChainTrainer} takes. */
    public static int[][] keys(List<String> sentence, String[] tags, WordClusters clusters, NameLists lists) {
        SentenceWords words = SentenceWords.of(sentence.toArray(String[]::new));
        NameFeatures features = NameModel.features(words, tags, TrueCase.style(words, lists), clusters, lists);
        Features buffer = new Features();
        int[][] keys = new int[words.size()][];
        for (int i = 0; i < keys.length; i++) {
            features.fill(i, buffer);
            keys[i] = ChainTrainer.keys(buffer);
        }
        return keys;
    }
}
