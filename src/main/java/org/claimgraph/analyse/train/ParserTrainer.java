package org.claimgraph.analyse.train;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.claimgraph.analyse.parse.Configuration;
import org.claimgraph.analyse.parse.DependencyParser;
import org.claimgraph.analyse.parse.ParseFeatures;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Perceptron;

/** Trains a {@link DependencyParser} that also learns what to do after its own mistakes. */
final class ParserTrainer {

    private static final long SEED = 23;
    /** Rounds in which only right moves are followed, then the share of its own moves that it follows. */
    private static final int GUIDED_ROUNDS = 1;

    private static final double EXPLORED = 0.9;

    private final List<String> labels;
    private final Perceptron perceptron;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Features features = new Features();
    private final float[] scores;

    private ParserTrainer(List<String> labels) {
        this.labels = labels;
        this.perceptron = new Perceptron(2 * labels.size() + 1);
        this.scores = new float[2 * labels.size() + 1];
    }

    /**
     * @param words hash of each word
     * @param tags number of each word's tag, as a tagger found it that did not know the sentence
     */
    record Sample(long[] words, int[] tags, int[] heads, String[] relations) {}

    static DependencyParser train(List<Sample> samples, int rounds, float smallest) {
        TreeSet<String> labels = new TreeSet<>();
        samples.forEach(s -> labels.addAll(List.of(s.relations())));
        ParserTrainer trainer = new ParserTrainer(List.copyOf(labels));
        List<Sample> order = new ArrayList<>(samples);
        for (int round = 0; round < rounds; round++) {
            Shuffle.of(order, trainer.random);
            for (Sample sample : order) {
                trainer.learn(sample, round >= GUIDED_ROUNDS);
            }
        }
        return new DependencyParser(trainer.labels, trainer.perceptron.average(smallest));
    }

    private void learn(Sample sample, boolean explore) {
        Configuration c = new Configuration(sample.words().length);
        ParseFeatures source = new ParseFeatures(sample.words(), sample.tags());
        Oracle oracle = new Oracle(sample.heads());
        int[] gold = new int[sample.relations().length];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = labels.indexOf(sample.relations()[i]);
        }
        while (!c.done()) {
            source.fill(features, c);
            perceptron.score(features, scores);
            int guess = DependencyParser.best(c, scores, labels.size());
            int right = bestRight(c, oracle, sample.heads(), gold);
            perceptron.update(features, right, guess);
            perceptron.tick();
            boolean follow = explore && random.nextDouble() < EXPLORED;
            DependencyParser.apply(c, follow ? guess : right, labels.size());
        }
    }

    /** The best-scoring of the moves that lose least. */
    private int bestRight(Configuration c, Oracle oracle, int[] heads, int[] gold) {
        int shift = c.mayShift() ? oracle.shift(c) : Integer.MAX_VALUE;
        int left = c.mayLeft() ? oracle.left(c) : Integer.MAX_VALUE;
        int right = c.mayRight() ? oracle.right(c) : Integer.MAX_VALUE;
        int least = Math.min(shift, Math.min(left, right));
        int best = shift == least ? 0 : -1;
        int top = c.depth() > 0 ? c.top(0) : -1;
        if (left == least) {
            best = bestArc(1, heads[top] == c.next() ? gold[top] : -1, best);
        }
        if (right == least) {
            best = bestArc(labels.size() + 1, heads[top] == c.top(1) ? gold[top] : -1, best);
        }
        return best;
    }

    private int bestArc(int first, int label, int best) {
        return label >= 0
                ? DependencyParser.best(scores, first + label, first + label + 1, best)
                : DependencyParser.best(scores, first, first + labels.size(), best);
    }
}
