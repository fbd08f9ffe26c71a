package org.claimgraph.analyse.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.WordClusters;

/** All that is trained of the name finder: chain, lists, clusters. Immutable. */
public final class NameModel {

    private static final int MAGIC = 0x4E414D32; // NAM2

    private final ChainModel chain;
    private final NameLists lists;
    private final WordClusters clusters;

    public NameModel(ChainModel chain, NameLists lists, WordClusters clusters) {
        this.chain = chain;
        this.lists = lists;
        this.clusters = clusters;
    }

    ChainModel chain() {
        return chain;
    }

    NameLists lists() {
        return lists;
    }

    /** Scores of each label for each word. */
    float[][] scores(SentenceWords words, String[] tags, TrueCase.Style style) {
        NameFeatures features = features(words, tags, style, clusters, lists);
        Features buffer = new Features();
        float[][] scores = new float[words.size()][NameLabels.COUNT];
        for (int i = 0; i < scores.length; i++) {
            features.fill(i, buffer);
            chain.score(buffer, scores[i]);
        }
        return scores;
    }

    static NameFeatures features(
            SentenceWords words, String[] tags, TrueCase.Style style, WordClusters clusters, NameLists lists) {
        return new NameFeatures(TrueCase.restore(words, style, lists), tags, style, clusters, lists);
    }

    /** Writes all but the clusters, which have a file of their own. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        lists.write(out);
        chain.write(out);
    }

    /** @throws IOException if the stream ends early or does not hold a name model */
    public static NameModel read(DataInput in, WordClusters clusters) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a name model of this version: train it again (train names)");
        }
        NameLists lists = NameLists.read(in);
        return new NameModel(ChainModel.read(in, NameLabels.LABELS), lists, clusters);
    }
}
