package org.claimgraph.attribution.span;

import java.util.BitSet;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;

/** What tells a likely content of a cue from its rivals: the looks of the whole, where a tagger sees one token at a time. */
final class RankFeatures {

    private static final double[] LOGS = {-0.05, -0.2, -0.4, -0.7, -1, -1.4, -1.8, -2.3, -3, -4, -5};
    private static final double[] SHARES = {0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final CueMap map;
    private final Passage p;
    private final Cue cue;
    private final int number;
    private final long lemma;
    private final long kind;
    private final int subject;

    RankFeatures(CueMap map, int number) {
        this.map = map;
        this.p = map.p;
        this.number = number;
        this.cue = map.cues.get(number);
        this.lemma = p.lemma[cue.head()];
        this.kind = p.kind[cue.head()];
        this.subject = Subject.of(p, cue.head());
    }

    void fill(Candidate c, boolean isBest, Features f) {
        f.clear();
        for (int i = 0; i < LOGS.length && c.logOdds() <= LOGS[i]; i++) {
            f.add(Hash.of(301, i));
        }
        share(302, c.agreement(), f);
        share(303, c.share(), f);
        f.add(Hash.of(304, c.content().size()));
        f.add(Hash.of(305, c.content().size(), lemma));
        f.add(Hash.of(306, isBest ? 1 : 0));
        share(308, c.contentShare(), f);
        source(c, f);
        BitSet tokens = c.contentTokens();
        if (tokens.isEmpty()) {
            f.add(Hash.of(307, lemma));
            return;
        }
        whole(tokens, f);
        for (int[] range : c.content()) {
            fragment(range, tokens, f);
        }
    }

    /** A feature for each step that the share reaches. */
    private static void share(int template, double share, Features f) {
        for (int i = 0; i < SHARES.length && share >= SHARES[i]; i++) {
            f.add(Hash.of(template, i));
        }
    }

    /** Where the source stands, and whether it is what the tree holds to be the cue's subject. */
    private void source(Candidate c, Features f) {
        int fragments = c.source().size();
        f.add(Hash.of(370, Math.min(2, fragments), lemma));
        f.add(Hash.of(371, Math.min(2, fragments), subject == Passage.NONE ? 0 : 1, p.xpos[cue.head()]));
        if (fragments == 0) {
            return;
        }
        int begin = c.source().getFirst()[0];
        int end = c.source().getFirst()[1];
        int side = begin < cue.begin() ? 0 : 1;
        int isSubject = subject == Passage.NONE ? 2 : subject >= begin && subject < end ? 1 : 0;
        int content = c.content().isEmpty() ? 0 : c.content().getFirst()[0] < begin ? 1 : 2;
        f.add(Hash.of(372, isSubject, side, kind));
        f.add(Hash.of(373, isSubject, p.xpos[end - 1]));
        f.add(Hash.of(374, p.word[end - 1], side));
        f.add(Hash.of(375, p.xpos[end - 1], p.at(p.xpos, end), side));
        f.add(Hash.of(376, p.word[begin], p.at(p.word, begin - 1)));
        f.add(Hash.of(377, Buckets.of(side == 0 ? end - cue.begin() : begin - cue.end()), side, content));
        f.add(Hash.of(378, p.sentence[begin] - p.sentence[cue.head()], side));
        f.add(Hash.of(379, p.inQuote(begin) ? 1 : 0, p.inQuote(cue.head()) ? 1 : 0));
        f.add(Hash.of(380, border(begin), border(end), side));
        f.add(Hash.of(381, Buckets.of(end - begin), p.at(p.word, end)));
    }

    private void whole(BitSet tokens, Features f) {
        int size = tokens.cardinality();
        int quoted = (int) tokens.stream().filter(p::inQuote).count();
        int share = quoted == 0 ? 0 : quoted == size ? 2 : 1;
        int first = tokens.nextSetBit(0);
        int last = tokens.length() - 1;
        int place = last < cue.begin() ? 0 : first >= cue.end() ? 1 : 2;
        f.add(Hash.of(310, Buckets.of(size)));
        f.add(Hash.of(311, Buckets.of(size), lemma));
        f.add(Hash.of(312, share, place));
        f.add(Hash.of(313, share, lemma));
        f.add(Hash.of(314, place, kind));
        f.add(Hash.of(315, p.sentence[last] - p.sentence[first], share));
        f.add(Hash.of(
                316, p.sentence[first] - p.sentence[cue.head()], p.sentence[last] - p.sentence[cue.head()], share));
        int strong = 0;
        int verbs = 0;
        for (int i = first; i >= 0; i = tokens.nextSetBit(i + 1)) {
            if (map.strongAt[i] != Passage.NONE && map.strongAt[i] != number) {
                strong++;
            }
            verbs += p.isVerb(i) ? 1 : 0;
        }
        f.add(Hash.of(317, Math.min(3, strong), place));
        f.add(Hash.of(318, Math.min(1, verbs), lemma));
        f.add(Hash.of(319, Math.min(1, verbs), Buckets.of(size)));
        cutQuotes(tokens, f);
    }

    /** How many quotations are cut in two. */
    private void cutQuotes(BitSet tokens, Features f) {
        int cut = 0;
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            cut += isCut(tokens, i, i - 1) ? 1 : 0;
            cut += isCut(tokens, i, i + 1) ? 1 : 0;
        }
        f.add(Hash.of(320, Math.min(2, cut)));
    }

    /** The neighbour is a word of the same quotation, but left out. */
    private boolean isCut(BitSet tokens, int i, int neighbour) {
        return p.inQuote(i)
                && p.inQuote(neighbour)
                && p.quote[neighbour] == p.quote[i]
                && !tokens.get(neighbour)
                && !cue.covers(neighbour)
                && isWord(neighbour);
    }

    private boolean isWord(int i) {
        return p.upos[i] != Relations.PUNCT;
    }

    private void fragment(int[] range, BitSet tokens, Features f) {
        int begin = range[0];
        int end = range[1];
        int side = begin < cue.begin() ? 0 : 1;
        f.add(Hash.of(330, p.word[begin], side));
        f.add(Hash.of(331, p.word[begin], lemma));
        f.add(Hash.of(332, p.at(p.word, begin - 1), p.xpos[begin]));
        f.add(Hash.of(333, p.at(p.word, end), side));
        f.add(Hash.of(334, p.at(p.word, end), p.xpos[end - 1]));
        f.add(Hash.of(335, p.at(p.xpos, end), p.xpos[end - 1]));
        f.add(Hash.of(336, border(begin), border(end), side));
        f.add(Hash.of(337, border(end), p.at(p.word, end)));
        f.add(Hash.of(338, p.at(p.word, end), p.at(p.word, end + 1)));
        f.add(Hash.of(339, begin == cue.end() ? 1 : 0, end == cue.begin() ? 1 : 0, p.xpos[begin]));
        f.add(Hash.of(340, Buckets.of(begin - cue.end()), side));
        tree(begin, end, side, tokens, f);
    }

    /** What stands between the token and the one before: nothing, a mark, the end of a sentence or quotation. */
    private int border(int i) {
        if (i <= 0 || i >= p.size || p.sentence[i] != p.sentence[i - 1]) {
            return 1;
        }
        int mark = p.upos[i] == Relations.PUNCT || p.upos[i - 1] == Relations.PUNCT ? 2 : 0;
        return mark + (p.quote[i] != p.quote[i - 1] ? 4 : 0);
    }

    /** Which branches of the tree the fragment's borders cut. */
    private void tree(int begin, int end, int side, BitSet tokens, Features f) {
        int tops = 0;
        int heads = 0;
        for (int i = begin; i < end; i++) {
            int head = p.head[i];
            if (isWord(i) && (head == Passage.NONE || head < begin || head >= end)) {
                tops++;
                boolean toCue = head != Passage.NONE && cue.covers(head);
                heads += toCue ? 1 : 0;
                f.add(Hash.of(350, p.relation[i], toCue ? 1 : 0, side));
                f.add(Hash.of(351, p.relation[i], toCue ? 1 : 0, lemma));
                f.add(Hash.of(352, p.relation[i], p.xpos[i], tops > 1 ? 1 : 0));
                f.add(Hash.of(353, p.lemma[i], p.relation[i], tops > 1 ? 1 : 0));
            }
        }
        f.add(Hash.of(354, Math.min(tops, 3), Math.min(heads, 2), side));
        for (int i = p.sentenceStart(begin); i < p.sentenceEnd(end - 1); i++) {
            int head = p.head[i];
            if ((i < begin || i >= end)
                    && head >= begin
                    && head < end
                    && isWord(i)
                    && !tokens.get(i)
                    && !cue.covers(i)) {
                boolean adjacent = i == end || i == end + 1;
                f.add(Hash.of(360, p.relation[i], adjacent ? 1 : 0, i < begin ? 0 : 1));
                f.add(Hash.of(361, p.relation[i], p.at(p.word, end), side));
                f.add(Hash.of(362, p.relation[i], p.xpos[head]));
                f.add(Hash.of(363, p.relation[i], p.at(p.word, end), kind));
            }
        }
    }
}
