package org.claimgraph.analyse.name.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimgraph.analyse.name.Found;
import org.claimgraph.analyse.name.NameFinder;
import org.claimgraph.analyse.name.NameLabels;
import org.claimgraph.analyse.train.TreeSentence;
import org.claimgraph.analyse.train.TreeSentence.Word;

/**
 * What a treebank without marked names teaches (self-training): names that a first model is sure of are labels, proper nouns
 * outside them stay open, and all other words are outside names, as the treebank's own tags say.
 */
final class SilverLabels {

    private static final int ANY = (1 << NameLabels.COUNT) - 1;
    /** Sentences that are read together, so that a name's other places speak for it: about a document of the web. */
    private static final int TOGETHER = 20;

    private final NameFinder finder;
    private final WordTagger tagger;
    private final double sure;

    SilverLabels(NameFinder finder, WordTagger tagger, double sure) {
        this.finder = finder;
        this.tagger = tagger;
        this.sure = sure;
    }

    /** A sentence with the labels that each of its words may take, as bits. */
    record Labelled(List<String> words, int[] allowed) {}

    List<Labelled> label(List<TreeSentence> sentences) {
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += TOGETHER) {
            List<TreeSentence> together = sentences.subList(i, Math.min(sentences.size(), i + TOGETHER));
            List<List<Found>> names =
                    finder.find(together.stream().map(this::input).toList());
            for (int k = 0; k < together.size(); k++) {
                labelled.add(new Labelled(words(together.get(k)), allowed(together.get(k), names.get(k))));
            }
        }
        return labelled;
    }

    private NameFinder.Input input(TreeSentence sentence) {
        List<String> words = words(sentence);
        return new NameFinder.Input(words, List.of(tagger.tag(words.toArray(String[]::new))), false);
    }

    private static List<String> words(TreeSentence sentence) {
        return sentence.words().stream().map(Word::form).toList();
    }

    private int[] allowed(TreeSentence sentence, List<Found> names) {
        int[] allowed = new int[sentence.words().size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = sentence.words().get(i).upos().equals("PROPN") ? ANY : 1 << NameLabels.OUTSIDE;
        }
        for (Found name : names) {
            // An unsure name may be one or not, its small words ("of") included.
            Arrays.fill(allowed, name.first(), name.end(), ANY);
        }
        for (Found name : names) {
            if (name.confidence() >= sure) {
                for (int i = name.first(); i < name.end(); i++) {
                    allowed[i] = 1 << NameLabels.of(name.type(), i - name.first(), name.end() - name.first());
                }
            }
        }
        return allowed;
    }
}
