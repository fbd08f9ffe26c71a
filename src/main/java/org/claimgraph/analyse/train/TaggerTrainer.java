package org.claimgraph.analyse.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimgraph.analyse.tag.PosTagger;
import org.claimgraph.analyse.tag.TagFeatures;
import org.claimgraph.analyse.tag.TagSet;
import org.claimgraph.analyse.tag.Words;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Perceptron;

/** Trains a {@link PosTagger}; the tags before a word are the tagger's own guesses, as they will be in use. */
final class TaggerTrainer {

    private static final long SEED = 5;
    private static final float SMALLEST = 0.002f;
    /** A form seen this often, and nearly always with one tag, is looked up. */
    private static final int OFTEN = 30;

    private static final double NEARLY_ALWAYS = 0.998;

    private TaggerTrainer() {}

    static TagSet tagSet(List<TreeSentence> sentences) {
        TreeSet<String> pairs = new TreeSet<>();
        sentences.forEach(s -> s.words().forEach(w -> pairs.add(w.upos() + "\t" + w.xpos())));
        List<String> upos =
                pairs.stream().map(p -> p.substring(0, p.indexOf('\t'))).toList();
        List<String> xpos =
                pairs.stream().map(p -> p.substring(p.indexOf('\t') + 1)).toList();
        return new TagSet(upos, xpos);
    }

    static PosTagger train(List<TreeSentence> plain, TagSet tags, int rounds) {
        List<TreeSentence> sentences = Casings.added(plain);
        List<Sample> samples = sentences.stream().map(s -> Sample.of(s, tags)).toList();
        Map<Long, Integer> certain = certain(samples, tags.size());
        Perceptron perceptron = new Perceptron(tags.size());
        SplittableRandom random = new SplittableRandom(SEED);
        List<Sample> order = new ArrayList<>(samples);
        for (int round = 0; round < rounds; round++) {
            Shuffle.of(order, random);
            order.forEach(sample -> learn(sample, perceptron, certain, new float[tags.size()]));
        }
        return new PosTagger(tags, certain, perceptron.average(SMALLEST));
    }

    private static void learn(Sample sample, Perceptron perceptron, Map<Long, Integer> certain, float[] scores) {
        TagFeatures source = new TagFeatures(sample.words());
        Features features = new Features();
        int[] found = new int[sample.gold().length];
        for (int i = 0; i < found.length; i++) {
            Integer only = certain.get(sample.words().lexemes()[i].exact());
            if (only != null) {
                found[i] = only;
            } else {
                source.fill(features, i, found);
                perceptron.score(features, scores);
                found[i] = PosTagger.best(scores);
                perceptron.update(features, sample.gold()[i], found[i]);
                perceptron.tick();
            }
        }
    }

    private static Map<Long, Integer> certain(List<Sample> samples, int tags) {
        Map<Long, int[]> counts = new HashMap<>();
        for (Sample sample : samples) {
            for (int i = 0; i < sample.gold().length; i++) {
                counts.computeIfAbsent(sample.words().lexemes()[i].exact(), h -> new int[tags])[sample.gold()[i]]++;
            }
        }
        Map<Long, Integer> certain = new TreeMap<>();
        counts.forEach((form, count) -> {
            int total = Arrays.stream(count).sum();
            int best = 0;
            for (int t = 1; t < tags; t++) {
                best = count[t] > count[best] ? t : best;
            }
            if (total >= OFTEN && count[best] >= NEARLY_ALWAYS * total) {
                certain.put(form, best);
            }
        });
        return certain;
    }

    private record Sample(Words words, int[] gold) {
        static Sample of(TreeSentence sentence, TagSet tags) {
            return new Sample(
                    sentence.toTag(),
                    sentence.words().stream()
                            .mapToInt(w -> tags.idOf(w.upos(), w.xpos()))
                            .toArray());
        }
    }
}
