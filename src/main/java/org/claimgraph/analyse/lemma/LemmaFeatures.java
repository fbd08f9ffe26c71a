package org.claimgraph.analyse.lemma;

import org.claimgraph.analyse.tag.Lexeme;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;

/** What a lemma depends on: the word and its endings, each with its tag. */
public final class LemmaFeatures {

    private LemmaFeatures() {}

    /** @param tag hash of the Penn tag */
    public static void fill(Features out, Lexeme word, long tag) {
        out.clear();
        out.add(Hash.of(1, tag, word.lower()));
        out.add(Hash.of(2, word.lower()));
        out.add(Hash.of(3, tag, word.ending1()));
        out.add(Hash.of(4, tag, word.ending2()));
        out.add(Hash.of(5, tag, word.ending3()));
        out.add(Hash.of(6, tag, word.ending4()));
        out.add(Hash.of(7, tag, word.shape()));
        out.add(Hash.of(8, tag));
        out.add(Hash.of(9, tag, word.exact()));
    }
}
