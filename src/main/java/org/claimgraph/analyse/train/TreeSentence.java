package org.claimgraph.analyse.train;

import java.util.List;

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

    public String[] forms() {
        return words.stream().map(Word::form).toArray(String[]::new);
    }
}
