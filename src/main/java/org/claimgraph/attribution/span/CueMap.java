package org.claimgraph.attribution.span;

import java.util.Arrays;
import java.util.List;

/** All possible cues of a passage at once: where the likely ones stand, what stands between, which governs a token. */
final class CueMap {

    /** From this probability a cue competes with others for source and content. */
    static final double STRONG = 0.4;

    final Passage p;
    final List<Cue> cues;
    /** Number of the strong cue at the token, or {@link Passage#NONE}. */
    final int[] strongAt;
    /** Number of the nearest strong cue above the token in the tree, or {@link Passage#NONE}. */
    final int[] owner;
    /** Nearest strong cue that begins left of the token, or {@link Passage#NONE}; and right of it. */
    final int[] left;

    final int[] right;
    private final int[] strongBefore;
    private final int[] commasBefore;

    CueMap(Passage p, List<Cue> cues) {
        this.p = p;
        this.cues = cues;
        strongAt = new int[p.size];
        Arrays.fill(strongAt, Passage.NONE);
        strongBefore = new int[p.size + 1];
        commasBefore = new int[p.size + 1];
        for (int c = 0; c < cues.size(); c++) {
            if (cues.get(c).probability() >= STRONG) {
                Arrays.fill(strongAt, cues.get(c).begin(), cues.get(c).end(), c);
                strongBefore[cues.get(c).begin() + 1]++;
            }
        }
        for (int i = 0; i < p.size; i++) {
            strongBefore[i + 1] += strongBefore[i];
            commasBefore[i + 1] = commasBefore[i] + (p.tokens[i].form().equals(",") ? 1 : 0);
        }
        owner = new int[p.size];
        for (int i = 0; i < p.size; i++) {
            owner[i] = owner(i);
        }
        left = new int[p.size];
        right = new int[p.size];
        fillNearest();
    }

    private int owner(int i) {
        int at = p.head[i];
        for (int step = 0; step < 12 && at != Passage.NONE; step++) {
            if (strongAt[at] != Passage.NONE) {
                return strongAt[at];
            }
            at = p.head[at];
        }
        return Passage.NONE;
    }

    private void fillNearest() {
        int last = Passage.NONE;
        for (int i = 0; i < p.size; i++) {
            left[i] = last;
            last = strongAt[i] == Passage.NONE ? last : strongAt[i];
        }
        last = Passage.NONE;
        for (int i = p.size - 1; i >= 0; i--) {
            right[i] = last;
            last = strongAt[i] == Passage.NONE ? last : strongAt[i];
        }
    }

    /** Strong cues that begin in [from, to). */
    int strong(int from, int to) {
        return from >= to ? 0 : strongBefore[to] - strongBefore[from];
    }

    /** Commas in [from, to). */
    int commas(int from, int to) {
        return from >= to ? 0 : commasBefore[to] - commasBefore[from];
    }
}
