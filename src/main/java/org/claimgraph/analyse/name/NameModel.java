package org.claimgraph.analyse.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.claimgraph.learn.Chain;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.LinearModel;
import org.claimgraph.learn.WordClusters;

/** All that is trained of the name finder: weights, steps between labels, lists, clusters. Immutable. */
public final class NameModel {

    private static final int MAGIC = 0x4E414D31; // NAM1

    private final LinearModel weights;
    private final float[] steps;
    private final Chain chain;
    private final NameLists lists;
    private final WordClusters clusters;

    public NameModel(LinearModel weights, float[] steps, NameLists lists, WordClusters clusters) {
        this.weights = weights;
        this.steps = steps.clone();
        this.chain = NameLabels.chain(steps);
        this.lists = lists;
        this.clusters = clusters;
    }

    Chain chain() {
        return chain;
    }

    NameLists lists() {
        return lists;
    }

    /** Scores of each label for each word; the words are {@link #plain plain}. */
    float[][] scores(String[] words, String[] tags) {
        TrueCase.Style style = TrueCase.style(words, lists);
        NameFeatures features = features(words, tags, style, clusters, lists);
        Features buffer = new Features();
        float[][] scores = new float[words.length][NameLabels.COUNT];
        for (int i = 0; i < words.length; i++) {
            features.fill(i, buffer);
            weights.score(buffer, scores[i]);
        }
        return scores;
    }

    /** The words with straight quotation marks. */
    static String[] plain(String[] words) {
        String[] plain = new String[words.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = words[i].replace('’', '\'')
                    .replace('‘', '\'')
                    .replace('“', '"')
                    .replace('”', '"');
        }
        return plain;
    }

    static NameFeatures features(
            String[] words, String[] tags, TrueCase.Style style, WordClusters clusters, NameLists lists) {
        return new NameFeatures(TrueCase.restore(words, style, lists), tags, style, clusters, lists);
    }

    /** Writes all but the clusters, which have a file of their own. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(steps.length);
        for (float step : steps) {
            out.writeFloat(step);
        }
        lists.write(out);
        weights.write(out);
    }

    /** @throws IOException if the stream ends early or does not hold a name model */
    public static NameModel read(DataInput in, WordClusters clusters) throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != NameLabels.COUNT * NameLabels.COUNT) {
            throw new IOException("not a name model of this version: train it again (train names)");
        }
        float[] steps = new float[NameLabels.COUNT * NameLabels.COUNT];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.readFloat();
        }
        NameLists lists = NameLists.read(in);
        return new NameModel(LinearModel.read(in), steps, lists, clusters);
    }
}
