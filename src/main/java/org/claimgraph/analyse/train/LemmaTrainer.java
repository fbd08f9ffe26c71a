package org.claimgraph.analyse.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.claimgraph.analyse.lemma.EditScript;
import org.claimgraph.analyse.lemma.LemmaFeatures;
import org.claimgraph.analyse.lemma.Lemmas;
import org.claimgraph.analyse.tag.Lexeme;
import org.claimgraph.analyse.tag.Lexicon;
import org.claimgraph.analyse.tag.PosTagger;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;
import org.claimgraph.learn.Perceptron;

/** Trains {@link Lemmas}. */
final class LemmaTrainer {

    private static final long SEED = 17;
    private static final float SMALLEST = 0.002f;

    private LemmaTrainer() {}

    static Lemmas train(List<TreeSentence> plain, Lexicon lexicon, int rounds) {
        Map<EditScript, Integer> numbers = new LinkedHashMap<>();
        numbers.put(EditScript.KEEP, 0);
        List<Sample> samples = new ArrayList<>();
        for (TreeSentence sentence : Casings.added(plain)) {
            Lexeme[] lexemes = sentence.words(lexicon).lexemes();
            for (int i = 0; i < lexemes.length; i++) {
                TreeSentence.Word w = sentence.words().get(i);
                EditScript script = EditScript.between(w.form(), w.lemma());
                int number = numbers.computeIfAbsent(script, s -> numbers.size());
                samples.add(new Sample(lexemes[i], Hash.of(w.xpos()), number));
            }
        }
        Perceptron perceptron = new Perceptron(numbers.size());
        SplittableRandom random = new SplittableRandom(SEED);
        float[] scores = new float[numbers.size()];
        Features features = new Features();
        for (int round = 0; round < rounds; round++) {
            Shuffle.of(samples, random);
            for (Sample sample : samples) {
                LemmaFeatures.fill(features, sample.word(), sample.tag());
                perceptron.score(features, scores);
                perceptron.update(features, sample.script(), PosTagger.best(scores));
                perceptron.tick();
            }
        }
        return new Lemmas(new ArrayList<>(numbers.keySet()), perceptron.average(SMALLEST));
    }

    private record Sample(Lexeme word, long tag, int script) {}
}
