package org.claimgraph.analyse.train;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.claimgraph.analyse.parse.Configuration;
import org.claimgraph.analyse.parse.DependencyParser;
import org.claimgraph.analyse.parse.ParseFeatures;
import org.claimgraph.analyse.tag.PosTagger;
import org.claimgraph.analyse.tag.Words;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Perceptron;
import org.claimgraph.learn.ThreeWayModel;

/** Trains a {@link DependencyParser} that also learns what to do after its own mistakes. */
final class ParserTrainer {

    private static final long SEED = 23;
    /** Rounds in which only right moves are followed, then the share of its own moves that it follows. */
    private static final int GUIDED_ROUNDS = 1;

    private static final double EXPLORED = 0.9;

    /** Steps of the moves' weights: fewer make a smaller file. */
    private static final int STEPS = 2000;

    private final List<String> labels;
    private final Perceptron moves = new Perceptron(ThreeWayModel.CLASSES);
    private final Perceptron names;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Features features = new Features();
    private final float[] moveScores = new float[ThreeWayModel.CLASSES];
    private final float[] nameScores;

    private ParserTrainer(List<String> labels) {
        this.labels = labels;
        this.names = new Perceptron(labels.size());
        this.nameScores = new float[labels.size()];
    }

    /**
     * @param tags number of each word's tag, as a tagger found it that did not know the sentence
     */
    record Sample(Words words, int[] tags, int[] heads, String[] relations) {}

    static ParserTrainer trained(List<Sample> samples, int rounds) {
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
        return trainer;
    }

    /** @param smallest weights below this fraction of the largest are dropped */
    DependencyParser parser(float smallest) {
        return new DependencyParser(labels, moves.averageThreeWay(smallest, STEPS), names.average(smallest));
    }

    private void learn(Sample sample, boolean explore) {
        Configuration c = new Configuration(sample.words().size());
        ParseFeatures source = new ParseFeatures(sample.words(), sample.tags());
        Oracle oracle = new Oracle(sample.heads());
        int[] gold = new int[sample.relations().length];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = labels.indexOf(sample.relations()[i]);
        }
        while (!c.done()) {
            source.fillForMove(features, c);
            moves.score(features, moveScores);
            int guess = DependencyParser.best(c, moveScores);
            int right = bestRight(c, oracle);
            moves.update(features, right, guess);
            moves.tick();
            int move = explore && random.nextDouble() < EXPLORED ? guess : right;
            if (move == DependencyParser.SHIFT) {
                c.shift();
            } else {
                c.attach(move, learnName(c, move, source, sample.heads(), gold));
            }
        }
    }

    /** The label that is given now; learnt from if the arc is right. */
    private int learnName(Configuration c, int move, ParseFeatures source, int[] heads, int[] gold) {
        source.fillForLabel(features, c, move);
        names.score(features, nameScores);
        int guess = PosTagger.best(nameScores);
        int child = c.top(0);
        int head = move == DependencyParser.LEFT ? c.next() : c.top(1);
        if (heads[child] == head) {
            names.update(features, gold[child], guess);
            names.tick();
        }
        return guess;
    }

    /** The best-scoring of the moves that lose least. */
    private int bestRight(Configuration c, Oracle oracle) {
        int[] costs = {
            c.mayShift() ? oracle.shift(c) : Integer.MAX_VALUE,
            c.mayLeft() ? oracle.left(c) : Integer.MAX_VALUE,
            c.mayRight() ? oracle.right(c) : Integer.MAX_VALUE
        };
        int best = 0;
        for (int move = 1; move < costs.length; move++) {
            boolean cheaper = costs[move] < costs[best];
            if (cheaper || costs[move] == costs[best] && moveScores[move] > moveScores[best]) {
                best = move;
            }
        }
        return best;
    }
}
