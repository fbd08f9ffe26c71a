package org.claimgraph.attribution.span;

import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;

/** What tells whether a token is part of a cue. */
final class CueFeatures {

    private final Passage p;
    private final byte[] grade;
    private final Layout layout;
    private final int[] likelyLeft;
    private final int[] likelyRight;

    CueFeatures(Passage p, byte[] grade) {
        this.p = p;
        this.grade = grade;
        this.layout = Layout.of(p);
        this.likelyLeft = new int[p.size];
        this.likelyRight = new int[p.size];
        int last = Passage.NONE;
        for (int i = 0; i < p.size; i++) {
            likelyLeft[i] = last;
            if (grade[i] >= CueLexicon.LIKELY) {
                last = i;
            }
        }
        last = Passage.NONE;
        for (int i = p.size - 1; i >= 0; i--) {
            likelyRight[i] = last;
            if (grade[i] >= CueLexicon.LIKELY) {
                last = i;
            }
        }
    }

    void fill(int i, Features f) {
        f.clear();
        words(i, f);
        tags(i, f);
        place(i, f);
        neighbours(i, f);
        tree(i, f);
        clusters(i, f);
    }

    private void words(int i, Features f) {
        f.add(Hash.of(1, 0));
        for (int d = -3; d <= 3; d++) {
            f.add(Hash.of(10 + d, p.at(p.word, i + d)));
        }
        f.add(Hash.of(20, p.lemma[i], p.upos[i]));
        f.add(Hash.of(21, p.at(p.lemma, i - 1), p.lemma[i]));
        f.add(Hash.of(22, p.lemma[i], p.at(p.lemma, i + 1)));
        f.add(Hash.of(23, p.lemma[i], p.at(p.upos, i + 1)));
        f.add(Hash.of(24, p.at(p.upos, i - 1), p.lemma[i]));
        String form = p.tokens[i].form();
        int n = form.length();
        f.add(Hash.of(25, Hash.of(form.substring(Math.max(0, n - 3)))));
        f.add(Hash.of(26, Hash.of(form.substring(0, Math.min(4, n)))));
        f.add(Hash.of(27, p.shape[i], p.at(p.shape, i - 1), p.at(p.shape, i + 1)));
    }

    private void tags(int i, Features f) {
        for (int d = -3; d <= 3; d++) {
            f.add(Hash.of(40 + d, p.at(p.xpos, i + d)));
        }
        f.add(Hash.of(45, p.at(p.xpos, i - 1), p.xpos[i]));
        f.add(Hash.of(46, p.xpos[i], p.at(p.xpos, i + 1)));
        f.add(Hash.of(47, p.at(p.xpos, i - 1), p.xpos[i], p.at(p.xpos, i + 1)));
        f.add(Hash.of(48, p.xpos[i], p.at(p.xpos, i + 1), p.at(p.xpos, i + 2)));
        f.add(Hash.of(49, p.at(p.xpos, i - 2), p.at(p.xpos, i - 1), p.xpos[i]));
    }

    private void place(int i, Features f) {
        int quote = quoteState(i);
        f.add(Hash.of(59, layout.markAt(i).ordinal(), layout.mark.ordinal()));
        f.add(Hash.of(58, layout.mark.ordinal(), i < layout.at ? 0 : 1, grade[i]));
        f.add(Hash.of(60, quote));
        f.add(Hash.of(61, quote, grade[i]));
        f.add(Hash.of(62, quote, p.lemma[i]));
        f.add(Hash.of(63, Buckets.of(i - p.sentenceStart(i)), p.xpos[i]));
        f.add(Hash.of(64, Buckets.of(p.sentenceEnd(i) - 1 - i), p.xpos[i]));
        f.add(Hash.of(65, Math.min(p.sentence[i], 3), p.sentence[i] == p.starts.length - 2 ? 1 : 0));
        f.add(Hash.of(66, sentenceQuotes(i), grade[i]));
        f.add(Hash.of(67, p.sentenceEnd(i) - p.sentenceStart(i) > 8 ? 1 : 0, grade[i]));
    }

    /** In a quotation, before or after one, or far from any. */
    private int quoteState(int i) {
        int here = p.inQuote(i) ? 1 : 0;
        int before = !p.inQuote(i) && (p.inQuote(i - 1) || p.inQuote(i - 2) || p.inQuote(i - 3)) ? 2 : 0;
        int after = !p.inQuote(i) && (p.inQuote(i + 1) || p.inQuote(i + 2) || p.inQuote(i + 3)) ? 4 : 0;
        return here + before + after;
    }

    /** How much of the sentence is quoted: nothing, some, begins so, ends so, all. */
    private int sentenceQuotes(int i) {
        int begin = p.sentenceStart(i);
        int end = p.sentenceEnd(i);
        boolean first = p.inQuote(begin);
        boolean last = p.inQuote(end - 1) || p.inQuote(end - 2);
        int any = 0;
        for (int j = begin; j < end && any == 0; j++) {
            any = p.inQuote(j) ? 1 : 0;
        }
        return any + (first ? 2 : 0) + (last ? 4 : 0);
    }

    private void neighbours(int i, Features f) {
        f.add(Hash.of(80, grade[i]));
        f.add(Hash.of(81, grade[i], p.xpos[i]));
        f.add(Hash.of(82, grade[i], i > 0 ? grade[i - 1] : 9, i + 1 < p.size ? grade[i + 1] : 9));
        likely(83, i, likelyLeft[i], f);
        likely(84, i, likelyRight[i], f);
        f.add(Hash.of(85, sameSentence(i, likelyLeft[i]) ? 1 : 0, sameSentence(i, likelyRight[i]) ? 1 : 0, grade[i]));
    }

    private void likely(int template, int i, int other, Features f) {
        if (!sameSentence(i, other)) {
            f.add(Hash.of(template, 0, grade[i]));
            return;
        }
        f.add(Hash.of(template, Buckets.of(Math.abs(i - other)), grade[i]));
        f.add(Hash.of(template + 10, p.lemma[other], grade[i]));
        f.add(Hash.of(template + 20, grade[other], grade[i], p.inQuote(i) == p.inQuote(other) ? 1 : 0));
    }

    private boolean sameSentence(int i, int other) {
        return other != Passage.NONE && p.sentence[other] == p.sentence[i];
    }

    private void tree(int i, Features f) {
        long relation = p.relation[i];
        int head = p.head[i];
        f.add(Hash.of(120, relation));
        f.add(Hash.of(121, relation, p.upos[i], grade[i]));
        f.add(Hash.of(122, relation, head == Passage.NONE ? 0 : p.lemma[head]));
        f.add(Hash.of(123, relation, head == Passage.NONE ? 0 : p.upos[head]));
        if (head != Passage.NONE) {
            f.add(Hash.of(124, grade[head], relation, grade[i]));
            f.add(Hash.of(125, p.lemma[head], p.lemma[i]));
        }
        children(i, f);
        above(i, f);
        int subject = Subject.of(p, i);
        if (subject != Passage.NONE) {
            f.add(Hash.of(140, p.lemma[subject], p.upos[i]));
            f.add(Hash.of(141, p.upos[subject], p.lemma[i]));
            f.add(Hash.of(142, p.xpos[subject], grade[i], subject < i ? 1 : 0));
            f.add(Hash.of(143, p.lemma[subject], grade[i]));
        } else {
            f.add(Hash.of(144, grade[i], p.upos[i]));
        }
    }

    private void children(int i, Features f) {
        long all = 0;
        for (int n = 0; n < p.childCount(i); n++) {
            int child = p.child(i, n);
            int side = child < i ? 0 : 1;
            f.add(Hash.of(130, p.relation[child] + side, p.upos[i]));
            f.add(Hash.of(131, p.relation[child] + side, p.lemma[i]));
            f.add(Hash.of(132, p.relation[child] + side, grade[i]));
            if (p.relation[child] != Relations.PUNCT) {
                all = all * 31 + p.relation[child] + side;
                f.add(Hash.of(133, p.relation[child], p.lemma[child], grade[i]));
            }
            if (p.relation[child] == Relations.CCOMP || p.relation[child] == Relations.XCOMP) {
                clause(i, child, f);
            }
        }
        f.add(Hash.of(134, all, p.upos[i]));
        f.add(Hash.of(135, all, grade[i]));
    }

    private void clause(int i, int child, Features f) {
        int mark = p.child(child, Relations.MARK);
        f.add(Hash.of(136, p.relation[child], mark == Passage.NONE ? 0 : p.lemma[mark], grade[i]));
        f.add(Hash.of(137, p.relation[child], p.child(child, Relations.NSUBJ) == Passage.NONE ? 0 : 1, p.lemma[i]));
        f.add(Hash.of(138, p.inQuote(child) ? 1 : 0, p.relation[child], grade[i]));
    }

    /** Whether a likely cue stands above, and by which relation this token hangs under it. */
    private void above(int i, Features f) {
        int at = i;
        for (int step = 0; step < 8 && p.head[at] != Passage.NONE; step++) {
            int up = p.head[at];
            if (grade[up] >= CueLexicon.LIKELY) {
                f.add(Hash.of(150, p.relation[at], grade[i], grade[up]));
                f.add(Hash.of(151, p.relation[at], p.lemma[up], grade[i]));
                f.add(Hash.of(152, p.relation[at], Math.min(step, 3), p.upos[i]));
                return;
            }
            at = up;
        }
        f.add(Hash.of(153, grade[i], p.upos[i]));
    }

    private void clusters(int i, Features f) {
        long kind = p.kind[i];
        int takes = Complement.of(p, i);
        int next = Complement.next(p, i);
        int subjectHead = Subject.of(p, i);
        long subjectKin = subjectHead == Passage.NONE ? 0 : p.kin[subjectHead];
        long subjectTag = subjectHead == Passage.NONE ? 0 : p.xpos[subjectHead];
        f.add(Hash.of(180, takes, next, grade[i]));
        f.add(Hash.of(181, takes, next, kind));
        f.add(Hash.of(182, takes, next, p.lemma[i]));
        f.add(Hash.of(183, takes, subjectKin, kind));
        f.add(Hash.of(184, takes, subjectTag, p.xpos[i]));
        f.add(Hash.of(185, takes, subjectKin, grade[i]));
        f.add(Hash.of(186, next, subjectKin, kind));
        f.add(Hash.of(187, next, subjectTag, p.lemma[i]));
        f.add(Hash.of(188, takes * 8 + next, p.relation[i], p.xpos[i]));
        f.add(Hash.of(160, kind, p.xpos[i]));
        f.add(Hash.of(161, p.kin[i], p.xpos[i]));
        f.add(Hash.of(162, p.at(p.kind, i - 1)));
        f.add(Hash.of(163, p.at(p.kind, i + 1)));
        f.add(Hash.of(164, p.at(p.kin, i - 1), kind));
        f.add(Hash.of(165, kind, p.at(p.kin, i + 1)));
        f.add(Hash.of(166, p.at(p.kin, i - 1), p.at(p.kin, i + 1), p.upos[i]));
        f.add(Hash.of(167, kind, p.relation[i]));
        int head = p.head[i];
        if (head != Passage.NONE) {
            f.add(Hash.of(168, p.kind[head], p.relation[i], p.upos[i]));
        }
        int subject = Subject.of(p, i);
        if (subject != Passage.NONE) {
            f.add(Hash.of(169, p.kin[subject], kind));
            f.add(Hash.of(170, p.kind[subject], grade[i]));
            f.add(Hash.of(171, p.kind[subject], p.upos[i]));
        }
        for (int n = 0; n < p.childCount(i); n++) {
            int child = p.child(i, n);
            if (p.relation[child] != Relations.PUNCT) {
                f.add(Hash.of(172, p.relation[child], kind));
                f.add(Hash.of(173, p.relation[child], p.kind[child], grade[i]));
            }
        }
    }
}
