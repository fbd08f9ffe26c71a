package org.claimgraph.analyse.name;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.WordClusters;

/** The features of a whole sentence, for training: the same as the finder sees. */
public final class SentenceFeatures {

    private SentenceFeatures() {}

    public static List<Features> of(List<String> sentence, List<String> tags, WordClusters clusters, NameLists lists) {
        String[] words = NameModel.plain(sentence.toArray(String[]::new));
        NameFeatures features =
                NameModel.features(words, tags.toArray(String[]::new), TrueCase.style(words, lists), clusters, lists);
        List<Features> all = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Features at = new Features();
            features.fill(i, at);
            all.add(at);
        }
        return all;
    }
}
