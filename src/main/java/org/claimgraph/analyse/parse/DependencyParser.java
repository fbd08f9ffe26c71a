package org.claimgraph.analyse.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.tag.PosTagger;
import org.claimgraph.analyse.tag.TagSet;
import org.claimgraph.analyse.tag.Words;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.LinearModel;
import org.claimgraph.learn.ThreeWayModel;

/**
 * A greedy arc-hybrid dependency parser with two averaged perceptrons: one chooses the move, the other names each arc when it is drawn.
 * Safe for use by several threads.
 */
public final class DependencyParser {

    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;

    private final List<String> labels;
    private final ThreeWayModel moves;
    private final LinearModel names;

    public DependencyParser(List<String> labels, ThreeWayModel moves, LinearModel names) {
        this.labels = List.copyOf(labels);
        this.moves = moves;
        this.names = names;
    }

    /**
     * @param tags number of each word's tag
     * @param tagSet what the numbers mean
     * @return the finished configuration: heads and labels
     */
    public Configuration parse(Words words, int[] tags, TagSet tagSet) {
        Configuration c = new Configuration(words.size());
        ParseFeatures source = new ParseFeatures(words, tags);
        Features features = new Features();
        float[] moveScores = new float[ThreeWayModel.CLASSES];
        float[] nameScores = new float[labels.size()];
        while (!c.done()) {
            source.fillForMove(features, c);
            moves.score(features, moveScores);
            int move = best(c, moveScores);
            if (move == SHIFT) {
                c.shift();
            } else {
                source.fillForLabel(features, c, move);
                names.score(features, nameScores);
                c.attach(move, PosTagger.best(nameScores));
            }
        }
        Punctuation.lift(c.heads, c.labels, marks(tags, tagSet));
        hangWeekdays(c, words, tags, tagSet);
        return c;
    }

    private void hangWeekdays(Configuration c, Words words, int[] tags, TagSet tagSet) {
        int when = labels.indexOf("obl:unmarked");
        for (int i = 1; i < tags.length && when >= 0; i++) {
            boolean afterVerb = tagSet.upos().get(tags[i - 1]).equals("VERB");
            if (afterVerb && labels.get(c.labels[i]).startsWith("nsubj") && Weekdays.isWeekday(words.forms()[i])) {
                Weekdays.hang(c.heads, c.labels, i, when);
            }
        }
    }

    private static boolean[] marks(int[] tags, TagSet tagSet) {
        boolean[] marks = new boolean[tags.length];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = tagSet.isPunctuation(tags[i]);
        }
        return marks;
    }

    /** The best-scoring move that the configuration permits. */
    public static int best(Configuration c, float[] scores) {
        int best = c.mayShift() ? SHIFT : -1;
        if (c.mayLeft() && (best < 0 || scores[LEFT] > scores[best])) {
            best = LEFT;
        }
        return c.mayRight() && (best < 0 || scores[RIGHT] > scores[best]) ? RIGHT : best;
    }

    public List<String> labels() {
        return labels;
    }

    public void write(DataOutput out) throws IOException {
        out.writeShort(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        moves.write(out);
        names.write(out);
    }

    public static DependencyParser read(DataInput in) throws IOException {
        int size = in.readUnsignedShort();
        List<String> labels = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            labels.add(in.readUTF());
        }
        return new DependencyParser(labels, ThreeWayModel.read(in), LinearModel.read(in));
    }
}
