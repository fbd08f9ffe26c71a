package org.claimgraph.analyse.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.LinearModel;

/**
 * A greedy arc-hybrid dependency parser with an averaged perceptron. Class 0 is the shift, classes 1 to L are left arcs with a label,
 * L+1 to 2L right arcs. Safe for use by several threads.
 */
public final class DependencyParser {

    private final List<String> labels;
    private final LinearModel model;

    public DependencyParser(List<String> labels, LinearModel model) {
        this.labels = List.copyOf(labels);
        this.model = model;
    }

    /**
     * @param words hash of each word
     * @param tags number of each word's tag
     * @return the finished configuration: heads and labels
     */
    public Configuration parse(long[] words, int[] tags) {
        Configuration c = new Configuration(words.length);
        ParseFeatures source = new ParseFeatures(words, tags);
        Features features = new Features();
        float[] scores = new float[2 * labels.size() + 1];
        while (!c.done()) {
            source.fill(features, c);
            model.score(features, scores);
            apply(c, best(c, scores, labels.size()), labels.size());
        }
        return c;
    }

    /** The best-scoring class that the configuration permits. */
    public static int best(Configuration c, float[] scores, int labels) {
        int best = Configuration.NONE;
        if (c.mayShift()) {
            best = 0;
        }
        if (c.mayLeft()) {
            best = best(scores, 1, labels + 1, best);
        }
        if (c.mayRight()) {
            best = best(scores, labels + 1, 2 * labels + 1, best);
        }
        return best;
    }

    public static int best(float[] scores, int from, int to, int best) {
        int found = best;
        for (int i = from; i < to; i++) {
            if (found < 0 || scores[i] > scores[found]) {
                found = i;
            }
        }
        return found;
    }

    public static void apply(Configuration c, int move, int labels) {
        if (move == 0) {
            c.shift();
        } else if (move <= labels) {
            c.left(move - 1);
        } else {
            c.right(move - 1 - labels);
        }
    }

    public List<String> labels() {
        return labels;
    }

    public void write(DataOutput out) throws IOException {
        out.writeShort(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        model.write(out);
    }

    public static DependencyParser read(DataInput in) throws IOException {
        int size = in.readUnsignedShort();
        List<String> labels = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            labels.add(in.readUTF());
        }
        return new DependencyParser(labels, LinearModel.read(in));
    }
}
