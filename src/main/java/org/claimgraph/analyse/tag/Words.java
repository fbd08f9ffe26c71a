package org.claimgraph.analyse.tag;

/**
 * The words of a sentence, and what the models know of each. Made by {@link Lexicon#words}.
 *
 * @param forms as in the text
 */
public record Words(String[] forms, Lexeme[] lexemes) {

    public int size() {
        return forms.length;
    }
}
