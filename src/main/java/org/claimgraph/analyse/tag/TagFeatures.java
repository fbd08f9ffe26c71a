package org.claimgraph.analyse.tag;

import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;

/** What the tagger looks at: the word, its spelling, two words and two tags before it, two words after it. */
public final class TagFeatures {

    private static final long EDGE = 3;

    private final Lexeme[] words;
    private final int mode;

    public TagFeatures(Words words) {
        this.words = words.lexemes();
        this.mode = SentenceCase.of(words.forms()).ordinal();
    }

    /** @param tags the tags given so far, those before {@code i} */
    public void fill(Features out, int i, int[] tags) {
        out.clear();
        Lexeme word = words[i];
        long tag1 = i > 0 ? tags[i - 1] + 10L : EDGE;
        long tag2 = i > 1 ? tags[i - 2] + 10L : EDGE;
        long next = i + 1 < words.length ? words[i + 1].lower() : EDGE;
        long nextEnding = i + 1 < words.length ? words[i + 1].ending3() : EDGE;
        long before = i > 0 ? words[i - 1].lower() : EDGE;
        long position = i == 0 ? 1 : 2;
        out.add(Hash.of(1, word.lower()));
        out.add(Hash.of(2, mode, word.exact()));
        out.add(Hash.of(3, word.ending1()));
        out.add(Hash.of(4, word.ending2()));
        out.add(Hash.of(5, word.ending3()));
        out.add(Hash.of(6, word.ending4()));
        out.add(Hash.of(7, word.opening()));
        out.add(Hash.of(8, mode, word.shape(), position));
        out.add(Hash.of(9, mode, word.shape(), tag1));
        out.add(Hash.of(10, tag1));
        out.add(Hash.of(11, tag1, tag2));
        out.add(Hash.of(12, tag1, word.lower()));
        out.add(Hash.of(13, before));
        out.add(Hash.of(14, next));
        out.add(Hash.of(15, nextEnding));
        out.add(Hash.of(16, tag1, nextEnding));
        out.add(Hash.of(17, word.lower(), next));
        out.add(Hash.of(18, before, word.lower()));
        out.add(Hash.of(19, i > 1 ? words[i - 2].lower() : EDGE));
        out.add(Hash.of(20, i + 2 < words.length ? words[i + 2].lower() : EDGE));
        out.add(Hash.of(21, mode, i + 1 < words.length ? words[i + 1].shape() : EDGE, word.shape()));
        out.add(Hash.of(22, tag1, word.ending3()));
        out.add(Hash.of(24, word.cluster()));
        out.add(Hash.of(25, word.kin(), tag1));
        out.add(Hash.of(26, i + 1 < words.length ? words[i + 1].cluster() : EDGE));
        out.add(Hash.of(27, i > 0 ? words[i - 1].cluster() : EDGE, word.cluster()));
        out.add(Hash.of(28, word.cluster(), i + 1 < words.length ? words[i + 1].kin() : EDGE));
        out.add(Hash.of(29, mode, word.cluster(), word.shape()));
        out.add(Hash.of(23, mode, word.shape(), word.ending2()));
    }
}
