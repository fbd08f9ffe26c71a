package org.claimgraph.attribution.span;

import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;

/** What tells whether a token belongs to the source or the content of a given cue. */
final class PartFeatures {

    private final Passage p;
    private final CueMap map;
    private final Cue cue;
    private final int number;
    private final PathToCue path;
    private final int subject;
    private final long pattern;
    private final long cueKind;
    private final long cueLemma;
    private final int layout;
    /** The nearest quotation to the left of the cue, and to the right. */
    private final int quoteLeft;

    private final int quoteRight;

    PartFeatures(CueMap map, int number) {
        this.p = map.p;
        this.map = map;
        this.number = number;
        this.cue = map.cues.get(number);
        this.path = new PathToCue(p, cue);
        this.subject = Subject.of(p, cue.head());
        this.cueKind = p.upos[cue.head()];
        this.cueLemma = p.lemma[cue.head()];
        this.layout = Layout.of(p).markAt(cue.head()).ordinal();
        this.quoteLeft = quoteNear(-1);
        this.quoteRight = quoteNear(1);
        this.pattern = Hash.of(5, sign(cue.begin() - 1), sign(cue.end()));
    }

    /** The neighbour of the cue: a mark, "that", or its part of speech. */
    private long sign(int i) {
        if (i < p.sentenceStart(cue.head()) || i >= p.sentenceEnd(cue.head())) {
            return 3;
        }
        boolean telling = p.upos[i] == Relations.PUNCT
                || p.upos[i] != Relations.NOUN && p.tokens[i].form().length() <= 4;
        return telling ? p.word[i] : p.upos[i];
    }

    void fill(int i, Features f) {
        f.clear();
        int side = i < cue.begin() ? 0 : 1;
        int sentences = p.sentence[i] - p.sentence[cue.head()];
        int distance = i < cue.begin() ? i - cue.begin() : i - cue.end() + 1;
        words(i, side, sentences, f);
        place(i, side, sentences, distance, f);
        quotes(i, side, sentences, f);
        between(i, side, sentences, distance, f);
        f.add(Hash.of(40, p.kind[i], side));
        f.add(Hash.of(41, p.kin[i], p.xpos[i], side));
        f.add(Hash.of(42, p.kind[cue.head()], p.xpos[i], side));
        f.add(Hash.of(43, p.at(p.kin, i - 1), p.kin[i], p.at(p.kin, i + 1)));
        if (layout != 0) {
            f.add(Hash.of(44, layout, side, Math.min(2, Math.abs(distance))));
            f.add(Hash.of(45, layout, side, quoteState(i)));
        }
        if (path.known(i)) {
            tree(i, side, f);
        } else {
            f.add(Hash.of(200, side, sentences, p.xpos[i]));
        }
    }

    private void words(int i, int side, int sentences, Features f) {
        f.add(Hash.of(1, side));
        for (int d = -2; d <= 2; d++) {
            f.add(Hash.of(10 + d, p.at(p.word, i + d)));
            f.add(Hash.of(20 + d, p.at(p.xpos, i + d), side));
        }
        f.add(Hash.of(30, p.word[i], side));
        f.add(Hash.of(31, p.at(p.word, i - 1), p.word[i]));
        f.add(Hash.of(32, p.word[i], p.at(p.word, i + 1)));
        f.add(Hash.of(33, p.at(p.xpos, i - 1), p.xpos[i], side));
        f.add(Hash.of(34, p.xpos[i], p.at(p.xpos, i + 1), side));
        f.add(Hash.of(35, p.at(p.xpos, i - 1), p.xpos[i], p.at(p.xpos, i + 1)));
        f.add(Hash.of(36, p.shape[i], p.at(p.shape, i + 1), side));
        f.add(Hash.of(37, p.xpos[i], cueLemma, side));
        f.add(Hash.of(38, p.lemma[i], cueLemma, side));
        f.add(Hash.of(39, p.relation[i], side, sentences));
    }

    private void place(int i, int side, int sentences, int distance, Features f) {
        int step = Buckets.of(distance);
        f.add(Hash.of(50, step));
        f.add(Hash.of(51, step, p.xpos[i]));
        f.add(Hash.of(52, step, cueLemma));
        f.add(Hash.of(53, step, pattern));
        f.add(Hash.of(54, sentences, side));
        f.add(Hash.of(55, sentences, cueLemma));
        int fromStart = Buckets.of(Math.min(3, i - p.sentenceStart(i)));
        int toEnd = Buckets.of(Math.min(3, p.sentenceEnd(i) - 1 - i));
        f.add(Hash.of(56, fromStart, sentences, side));
        f.add(Hash.of(57, toEnd, sentences, side));
        f.add(Hash.of(58, fromStart, p.xpos[i], side));
        f.add(Hash.of(59, toEnd, p.word[i], side));
        f.add(Hash.of(60, pattern, side, sentences));
        f.add(Hash.of(61, cueKind, side, p.xpos[i]));
        f.add(Hash.of(62, Buckets.of(cue.begin() - p.sentenceStart(cue.head())), side, sentences));
        f.add(Hash.of(63, Buckets.of(p.sentenceEnd(cue.head()) - cue.end()), side, sentences));
    }

    private void quotes(int i, int side, int sentences, Features f) {
        int state = quoteState(i);
        int cueState = (p.inQuote(cue.head()) ? 1 : 0) + (sentenceHasQuote() ? 2 : 0);
        f.add(Hash.of(80, state, side, sentences));
        f.add(Hash.of(81, state, cueState, side));
        f.add(Hash.of(82, state, Buckets.of(map.strong(Math.min(i, cue.end()), Math.max(i, cue.begin()))), cueState));
        f.add(Hash.of(83, state, p.word[i]));
        f.add(Hash.of(84, state, cueLemma));
        f.add(Hash.of(85, state, pattern, side));
        if (p.inQuote(i)) {
            f.add(Hash.of(86, p.quote[i] == quoteLeft ? 1 : 0, p.quote[i] == quoteRight ? 1 : 0, state));
            f.add(Hash.of(87, Buckets.of(quoteSize(i)), side, sentences));
            f.add(Hash.of(88, p.quotations.get(p.quote[i]).closed() ? 1 : 0, side, sentences));
        }
    }

    private int quoteSize(int i) {
        int from = i;
        while (p.inQuote(from - 1) && p.quote[from - 1] == p.quote[i] && i - from < 30) {
            from--;
        }
        int to = i;
        while (p.inQuote(to + 1) && p.quote[to + 1] == p.quote[i] && to - from < 30) {
            to++;
        }
        return to - from;
    }

    /** Whether the token, the one before and the one after stand in a quotation, and whether it is the same one. */
    private int quoteState(int i) {
        int here = p.inQuote(i) ? 1 : 0;
        int before = i > 0 && p.quote[i - 1] == p.quote[i] ? 0 : 2;
        int after = i + 1 < p.size && p.quote[i + 1] == p.quote[i] ? 0 : 4;
        return here + before + after;
    }

    /** The nearest quotation to the left (-1) or right (1) of the cue within its sentence. */
    private int quoteNear(int step) {
        int at = step < 0 ? cue.begin() - 1 : cue.end();
        while (at >= p.sentenceStart(cue.head()) && at < p.sentenceEnd(cue.head())) {
            if (p.inQuote(at)) {
                return p.quote[at];
            }
            at += step;
        }
        return -2;
    }

    private boolean sentenceHasQuote() {
        return quoteLeft != -2 || quoteRight != -2;
    }

    private void between(int i, int side, int sentences, int distance, Features f) {
        int from = side == 0 ? i : cue.end();
        int to = side == 0 ? cue.begin() : i;
        int others = Math.min(3, map.strong(from, to));
        int commas = Math.min(3, map.commas(from + side, to));
        int at = map.strongAt[i];
        f.add(Hash.of(110, others, side, sentences));
        f.add(Hash.of(111, others, p.xpos[i], side));
        f.add(Hash.of(112, commas, side, sentences));
        f.add(Hash.of(113, commas, p.xpos[i], side));
        f.add(Hash.of(114, commas, others, pattern));
        f.add(Hash.of(115, at == Passage.NONE ? 0 : at == number ? 1 : 2, side));
        f.add(Hash.of(116, strongNext(i), strongNext(i - 2), side));
        f.add(Hash.of(117, nearer(i, distance), side, p.xpos[i]));
        f.add(Hash.of(118, nearer(i, distance), others, p.inQuote(i) ? 1 : 0));
        int owner = map.owner[i];
        int owned = owner == Passage.NONE ? 0 : owner == number ? 1 : 2;
        f.add(Hash.of(119, owned, side, sentences));
        f.add(Hash.of(120, owned, p.relation[i], side));
        f.add(Hash.of(121, owned, others, p.inQuote(i) ? 1 : 0));
        int over = map.owner[cue.head()];
        f.add(Hash.of(122, over == Passage.NONE ? 0 : over == owner ? 1 : 2, owned, side));
    }

    private int strongNext(int i) {
        int next = i + 1;
        int at = next < 0 || next >= p.size ? Passage.NONE : map.strongAt[next];
        return at == Passage.NONE ? 0 : at == number ? 1 : 2;
    }

    /** Whether another strong cue stands nearer to the token than this one, in the same sentence or not. */
    private int nearer(int i, int distance) {
        return (closer(i, map.left[i], distance) ? 1 : 0) + (closer(i, map.right[i], distance) ? 2 : 0);
    }

    private boolean closer(int i, int other, int distance) {
        if (other == Passage.NONE || other == number) {
            return false;
        }
        int begin = map.cues.get(other).begin();
        return p.sentence[begin] == p.sentence[i] && Math.abs(begin - i) < Math.abs(distance);
    }

    private void tree(int i, int side, Features f) {
        long branch = path.branch(i);
        int up = Math.min(path.up(i), 3);
        int down = path.down(i);
        int top = path.top(i);
        f.add(Hash.of(150, branch, side));
        f.add(Hash.of(151, branch, cueLemma));
        f.add(Hash.of(152, branch, up, side));
        f.add(Hash.of(153, branch, p.xpos[i], side));
        f.add(Hash.of(154, branch, p.inQuote(i) ? 1 : 0, side));
        f.add(Hash.of(155, branch, cueKind, pattern));
        f.add(Hash.of(156, down, up, side));
        f.add(Hash.of(157, p.relation[i], p.relation[top], down));
        long edges = edge(i, i - 1) * 2 + edge(i, i + 1);
        f.add(Hash.of(158, branch, edges, side));
        f.add(Hash.of(159, p.relation[top], edges, p.xpos[i]));
        f.add(Hash.of(160, edges, p.at(p.word, i + 1), side));
        f.add(Hash.of(161, p.relation[top], down, p.lemma[i]));
        f.add(Hash.of(162, branch, p.kind[cue.head()]));
        f.add(Hash.of(163, branch, p.kin[i]));
        subject(i, side, f);
    }

    /** 1 if the neighbour hangs under another branch. */
    private int edge(int i, int neighbour) {
        return path.known(neighbour) && path.top(neighbour) == path.top(i) && path.down(neighbour) == path.down(i)
                ? 0
                : 1;
    }

    private void subject(int i, int side, Features f) {
        if (subject == Passage.NONE) {
            f.add(Hash.of(180, side, p.xpos[i]));
            return;
        }
        int under = 0;
        int at = i;
        for (int step = 0; step < 8 && at != Passage.NONE && under == 0; step++) {
            under = at == subject ? 1 : at == cue.head() ? 2 : 0;
            at = p.head[at];
        }
        f.add(Hash.of(181, under, side, cueKind));
        f.add(Hash.of(182, under, p.xpos[i], p.xpos[subject]));
        f.add(Hash.of(183, under, p.relation[i], p.at(p.xpos, i + 1)));
        f.add(Hash.of(184, under, p.inQuote(i) ? 1 : 0, p.inQuote(subject) ? 1 : 0));
    }
}
