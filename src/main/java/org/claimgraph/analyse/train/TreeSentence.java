package org.claimgraph.analyse.train;

import java.util.List;
import org.claimgraph.analyse.tag.Lexicon;
import org.claimgraph.analyse.tag.Words;

/**
 * A sentence of a treebank.
 *
 * @param text as it stood before it was split into words
 */
public record TreeSentence(String text, List<Word> words) {

    public TreeSentence {
        words = List.copyOf(words);
    }

    /**
     * @param head index of the word it depends on; the number of words for the root
     * @param relation as in {@link org.claimgraph.text.Token#relation()}
     * @param glued whether no space follows
     */
    public record Word(String form, String lemma, String upos, String xpos, int head, String relation, boolean glued) {}

    Words words(Lexicon lexicon) {
        String[] forms = words.stream().map(Word::form).toArray(String[]::new);
        boolean[] spaceAfter = new boolean[forms.length];
        for (int i = 0; i < forms.length; i++) {
            spaceAfter[i] = !words.get(i).glued();
        }
        return lexicon.words(forms, spaceAfter);
    }
}
