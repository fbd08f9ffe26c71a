package org.claimgraph.analyse.tag;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Sequence;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.LinearModel;

/**
 * Tags words from left to right with an averaged perceptron (Collins 2002); words that always bear one tag are looked up.
 * Behind OpenNLP's interface it gives Universal tags. Safe for use by several threads.
 */
public final class PosTagger implements POSTagger {

    private final TagSet tags;
    /** Hash of a form to its only tag. */
    private final Map<Long, Integer> certain;

    private final LinearModel model;

    public PosTagger(TagSet tags, Map<Long, Integer> certain, LinearModel model) {
        this.tags = tags;
        this.certain = Map.copyOf(certain);
        this.model = model;
    }

    public TagSet tags() {
        return tags;
    }

    /** The numbers in {@link #tags()} of the words' tags. */
    public int[] tag(Words sentence) {
        Lexeme[] words = sentence.lexemes();
        TagFeatures source = new TagFeatures(sentence);
        Features features = new Features();
        float[] scores = new float[tags.size()];
        int[] found = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            Integer only = certain.get(words[i].exact());
            if (only != null) {
                found[i] = only;
            } else {
                source.fill(features, i, found);
                model.score(features, scores);
                found[i] = best(scores);
            }
        }
        return found;
    }

    /** The first of the highest. */
    public static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public String[] tag(String[] sentence) {
        boolean[] spaceAfter = new boolean[sentence.length];
        Arrays.fill(spaceAfter, true);
        return Arrays.stream(tag(Words.of(sentence, spaceAfter)))
                .mapToObj(tags.upos()::get)
                .toArray(String[]::new);
    }

    @Override
    public String[] tag(String[] sentence, Object[] additionalContext) {
        return tag(sentence);
    }

    /** The one sequence that {@link #tag(String[])} finds: the search is greedy. */
    @Override
    public Sequence[] topKSequences(String[] sentence) {
        return new Sequence[] {new Sequence(Arrays.asList(tag(sentence)))};
    }

    @Override
    public Sequence[] topKSequences(String[] sentence, Object[] additionalContext) {
        return topKSequences(sentence);
    }

    public void write(DataOutput out) throws IOException {
        tags.write(out);
        out.writeInt(certain.size());
        for (Map.Entry<Long, Integer> entry : new TreeMap<>(certain).entrySet()) {
            out.writeLong(entry.getKey());
            out.writeShort(entry.getValue());
        }
        model.write(out);
    }

    public static PosTagger read(DataInput in) throws IOException {
        TagSet tags = TagSet.read(in);
        Map<Long, Integer> certain = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            certain.put(in.readLong(), (int) in.readShort());
        }
        return new PosTagger(tags, certain, LinearModel.read(in));
    }
}
