package org.claimgraph.analyse.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Adds copies of some sentences as headlines write them, so that the tagger does not take each capital for a name. */
final class Casings {

    private static final long SEED = 11;
    private static final double TITLES = 0.10;
    private static final double CAPITALS = 0.05;
    private static final int SHORT_WORD = 3;

    private Casings() {}

    static List<TreeSentence> added(List<TreeSentence> sentences) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<TreeSentence> all = new ArrayList<>(sentences);
        for (TreeSentence sentence : sentences) {
            double draw = random.nextDouble();
            if (draw < TITLES) {
                all.add(recased(sentence, Casings::title));
            } else if (draw < TITLES + CAPITALS) {
                all.add(recased(sentence, form -> form.toUpperCase(Locale.ROOT)));
            }
        }
        return all;
    }

    private static TreeSentence recased(TreeSentence sentence, UnaryOperator<String> casing) {
        List<TreeSentence.Word> words = sentence.words().stream()
                .map(w -> new TreeSentence.Word(
                        casing.apply(w.form()), w.lemma(), w.upos(), w.xpos(), w.head(), w.relation(), w.glued()))
                .toList();
        return new TreeSentence(sentence.text(), words);
    }

    private static String title(String form) {
        return form.length() <= SHORT_WORD ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
