package org.claimgraph.text;

/**
 * A word or punctuation mark, split as Universal Dependencies splits English ("do|n't", "Putin|'s").
 *
 * @param form the text at {@code span}
 * @param upos Universal POS tag ("PROPN"); see https://universaldependencies.org/u/pos/
 * @param xpos Penn Treebank tag ("VBD")
 * @param lemma dictionary form; proper nouns keep their case
 * @param head index in the sentence's tokens of the word this one depends on, {@link #ROOT} for the root
 * @param relation Universal Dependencies relation to the head, without subtype ("nsubj"); "root" for the root. Six subtypes
 *     are kept because they say who did what: "nsubj:pass" (the accused in "was accused"), "obl:agent" ("by the court"),
 *     "nmod:poss" ("Berg's"), "nmod:desc" (a title before a name), "obl:unmarked" ("said Saturday"), "acl:relcl"
 */
public record Token(Span span, String form, String upos, String xpos, String lemma, int head, String relation) {

    public static final int ROOT = -1;

    public boolean isPunctuation() {
        return upos.equals("PUNCT");
    }
}
