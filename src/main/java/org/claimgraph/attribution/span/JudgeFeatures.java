package org.claimgraph.attribution.span;

import java.util.BitSet;
import java.util.List;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;

/** What tells whether a draft is an attribution that people would mark. */
final class JudgeFeatures {

    private final Passage p;
    private final List<Draft> drafts;
    private final Neighbours neighbours;
    private final Layout layout;

    JudgeFeatures(Passage p, List<Draft> drafts) {
        this.p = p;
        this.drafts = drafts;
        this.layout = Layout.of(p);
        this.neighbours = new Neighbours(drafts);
    }

    void fill(int number, Features f) {
        f.clear();
        Draft d = drafts.get(number);
        Cue cue = d.cue();
        int chance = Buckets.ofProbability(cue.probability());
        int fine = (int) Math.round(4 * Math.log(cue.probability() / (1.0001 - cue.probability())));
        f.add(Hash.of(1, 0));
        f.add(Hash.of(2, chance));
        f.add(Hash.of(3, fine));
        f.add(Hash.of(4, p.lemma[cue.head()]));
        f.add(Hash.of(5, p.lemma[cue.head()], chance));
        f.add(Hash.of(6, p.xpos[cue.head()], chance));
        f.add(Hash.of(7, cue.end() - cue.begin(), chance));
        f.add(Hash.of(8, layout.markAt(cue.head()).ordinal(), layout.mark.ordinal()));
        f.add(Hash.of(9, layout.markAt(cue.head()).ordinal(), chance));
        int head = cue.head();
        f.add(Hash.of(10, Complement.of(p, head), Complement.next(p, head), p.lemma[head]));
        f.add(Hash.of(11, Complement.of(p, head), Complement.next(p, head), p.kind[head]));
        f.add(Hash.of(12, p.kind[head], chance));
        f.add(Hash.of(13, p.relation[head], p.xpos[head], chance));
        f.add(Hash.of(14, p.head[head] == Passage.NONE ? 0 : p.lemma[p.head[head]], p.relation[head]));
        f.add(Hash.of(15, p.word[cue.begin()], p.word[cue.end() - 1]));
        f.add(Hash.of(16, p.at(p.word, cue.end()), p.kind[head]));
        f.add(Hash.of(17, p.at(p.word, cue.begin() - 1), p.kind[head]));
        source(d, chance, f);
        content(number, d, chance, f);
        others(number, d, chance, f);
    }

    private void source(Draft d, int chance, Features f) {
        f.add(Hash.of(20, d.source().size(), chance));
        f.add(Hash.of(21, Buckets.ofProbability(d.sourceSure()), d.source().size()));
        f.add(Hash.of(22, d.source().size(), p.lemma[d.cue().head()]));
        for (int[] range : d.source()) {
            int last = range[1] - 1;
            f.add(Hash.of(23, p.xpos[last], chance));
            f.add(Hash.of(24, p.lemma[last]));
            f.add(Hash.of(25, p.xpos[range[0]], p.xpos[last]));
            f.add(Hash.of(26, Buckets.of(range[1] - range[0])));
            f.add(Hash.of(
                    27,
                    range[0] < d.cue().begin() ? 0 : 1,
                    Buckets.of(range[0] - d.cue().begin())));
            int top = top(range);
            f.add(Hash.of(29, p.kind[top], p.kind[d.cue().head()]));
            f.add(Hash.of(30, p.kin[top], p.lemma[d.cue().head()]));
            f.add(Hash.of(31, p.kin[top], p.xpos[top], chance));
            f.add(Hash.of(32, p.lemma[top], chance));
            f.add(Hash.of(33, p.relation[top], p.head[top] == d.cue().head() ? 1 : 0, chance));
            f.add(Hash.of(28, p.inQuote(last) ? 1 : 0, p.inQuote(d.cue().head()) ? 1 : 0));
        }
    }

    /** The first token whose head stands outside the range. */
    private int top(int[] range) {
        for (int i = range[0]; i < range[1]; i++) {
            if ((p.head[i] < range[0] || p.head[i] >= range[1]) && p.upos[i] != Relations.PUNCT) {
                return i;
            }
        }
        return range[0];
    }

    private void content(int number, Draft d, int chance, Features f) {
        BitSet tokens = neighbours.content(number);
        int size = tokens.cardinality();
        int quoted = (int) tokens.stream().filter(p::inQuote).count();
        int share = size == 0 ? 0 : quoted == 0 ? 1 : quoted == size ? 3 : 2;
        int sure = Buckets.ofProbability(d.contentSure());
        f.add(Hash.of(40, d.content().size(), chance));
        f.add(Hash.of(41, sure, share));
        f.add(Hash.of(42, sure, chance));
        f.add(Hash.of(43, Buckets.of(size), share));
        f.add(Hash.of(44, Buckets.of(size), chance));
        f.add(Hash.of(45, Buckets.ofProbability(d.sure()), chance));
        f.add(Hash.of(46, share, p.lemma[d.cue().head()]));
        f.add(Hash.of(47, (int) Math.round(4 * Math.log((d.contentSure() + .001) / (1.001 - d.contentSure())))));
        int agreed = (int) Math.round(d.agreement() * 8);
        f.add(Hash.of(34, agreed, chance));
        f.add(Hash.of(35, agreed, p.lemma[d.cue().head()]));
        f.add(Hash.of(36, agreed, share));
        for (int[] range : d.content()) {
            f.add(Hash.of(48, p.word[range[0]]));
            f.add(Hash.of(49, p.xpos[range[0]], p.xpos[d.cue().head()]));
            f.add(Hash.of(50, p.word[range[0]], p.lemma[d.cue().head()]));
            int top = top(range);
            f.add(Hash.of(
                    52,
                    p.relation[top],
                    p.head[top] == d.cue().head() ? 1 : 0,
                    p.kind[d.cue().head()]));
            f.add(Hash.of(53, p.relation[top], p.xpos[top], chance));
            f.add(Hash.of(54, p.xpos[top], p.lemma[d.cue().head()]));
            f.add(Hash.of(55, p.word[range[1] - 1], p.at(p.word, range[1])));
            f.add(Hash.of(56, p.xpos[range[0]], p.xpos[top], Buckets.of(range[1] - range[0])));
            f.add(Hash.of(57, p.kind[top], p.kind[d.cue().head()]));
            f.add(Hash.of(58, range[1] == p.sentenceEnd(range[1] - 1) ? 1 : 0, p.at(p.xpos, range[1]), p.xpos[top]));
            f.add(Hash.of(
                    51,
                    range[0] < d.cue().begin() ? 0 : 1,
                    Buckets.of(range[0] - d.cue().end())));
        }
    }

    /** Other drafts that hold this one, or claim the same words. */
    private void others(int number, Draft d, int chance, Features f) {
        double holder = 0;
        double rival = 0;
        double held = 0;
        for (int other = 0; other < drafts.size(); other++) {
            if (other == number) {
                continue;
            }
            double sure = drafts.get(other).cue().probability();
            switch (neighbours.of(number, other)) {
                case HOLDER -> holder = Math.max(holder, sure);
                case HELD -> held = Math.max(held, sure);
                case RIVAL -> rival = Math.max(rival, sure);
                case STRANGER -> {}
            }
        }
        f.add(Hash.of(60, Buckets.ofProbability(holder), chance));
        f.add(Hash.of(
                61,
                Buckets.ofProbability(holder),
                holder > 0 && p.inQuote(d.cue().head()) ? 1 : 0));
        f.add(Hash.of(62, Buckets.ofProbability(rival), chance));
        f.add(Hash.of(63, Buckets.ofProbability(held), chance));
        f.add(Hash.of(64, p.inQuote(d.cue().head()) ? 1 : 0, chance, Buckets.ofProbability(holder)));
        f.add(Hash.of(65, p.lemma[d.cue().head()], Buckets.ofProbability(holder)));
    }
}
