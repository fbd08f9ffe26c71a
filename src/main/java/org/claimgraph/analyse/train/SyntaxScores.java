package org.claimgraph.analyse.train;

import java.util.List;
import java.util.Locale;
import org.claimgraph.analyse.SyntaxModel;
import org.claimgraph.analyse.parse.Configuration;
import org.claimgraph.analyse.tag.Words;

/**
 * How well a model does on the words of a treebank, in percent. Heads and relations are scored with the model's own tags, punctuation
 * included, relations as {@link org.claimgraph.analyse.parse.Relations} keeps them.
 */
public record SyntaxScores(
        int words, double upos, double xpos, double lemmas, double heads, double relations, double coarseRelations) {

    public static SyntaxScores of(SyntaxModel model, List<TreeSentence> sentences) {
        int[] right = new int[6];
        int words = 0;
        for (TreeSentence sentence : sentences) {
            words += sentence.words().size();
            count(model, sentence, right);
        }
        double hundredth = words / 100.0;
        return new SyntaxScores(
                words,
                right[0] / hundredth,
                right[1] / hundredth,
                right[2] / hundredth,
                right[3] / hundredth,
                right[4] / hundredth,
                right[5] / hundredth);
    }

    private static void count(SyntaxModel model, TreeSentence sentence, int[] right) {
        Words words = sentence.words(model.lexicon());
        int[] tags = model.tagger().tag(words);
        Configuration tree = model.parser().parse(words, tags, model.tagger().tags());
        for (int i = 0; i < words.size(); i++) {
            TreeSentence.Word gold = sentence.words().get(i);
            String xpos = model.tagger().tags().xpos().get(tags[i]);
            String relation = model.parser().labels().get(tree.labels()[i]);
            right[0] += model.tagger().tags().upos().get(tags[i]).equals(gold.upos()) ? 1 : 0;
            right[1] += xpos.equals(gold.xpos()) ? 1 : 0;
            right[2] += model.lemmas().lemma(words.lexemes()[i], xpos).equals(gold.lemma()) ? 1 : 0;
            if (tree.heads()[i] == gold.head()) {
                right[3]++;
                right[4] += relation.equals(gold.relation()) ? 1 : 0;
                right[5] += coarse(relation).equals(coarse(gold.relation())) ? 1 : 0;
            }
        }
    }

    private static String coarse(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d words  UPOS %.2f  XPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f (%.2f without subtypes)",
                words,
                upos,
                xpos,
                lemmas,
                heads,
                relations,
                coarseRelations);
    }
}
