package org.claimgraph.attribution.span;

import java.util.Arrays;
import org.claimgraph.learn.Hash;

/**
 * The way from each token of the cue's sentence to the cue through the tree: up the branch to the first node that the cue
 * also stands under (or is), then down to the cue.
 */
final class PathToCue {

    private static final int CLIMB = 6;
    private static final int FAR = 99;

    private final Passage p;
    private final int base;
    /** Steps from the meeting node down to the cue: 0 if the token hangs under the cue itself. */
    final int[] down;
    /** Steps from the token up to the meeting node. */
    final int[] up;
    /** The topmost token of the branch below the meeting node; the token itself where it is the meeting node. */
    final int[] top;
    /** Relations from the cue up to the meeting node. */
    private final long[] downPath;

    PathToCue(Passage p, Cue cue) {
        this.p = p;
        this.base = p.sentenceStart(cue.head());
        int n = p.sentenceEnd(cue.head()) - base;
        down = new int[n];
        up = new int[n];
        top = new int[n];
        downPath = new long[n];
        Arrays.fill(down, FAR);
        int at = cue.head();
        long path = 0;
        for (int step = 0; step < CLIMB && at != Passage.NONE; step++) {
            down[at - base] = step;
            top[at - base] = at;
            downPath[at - base] = path;
            path = Hash.of(17, path, p.relation[at]);
            at = p.head[at];
        }
        for (int i = 0; i < n; i++) {
            climb(base + i);
        }
    }

    private void climb(int token) {
        int at = token;
        int steps = 0;
        int below = token;
        while (at != Passage.NONE && down[at - base] == FAR && steps < 40) {
            below = at;
            at = p.head[at];
            steps++;
        }
        if (steps == 0) {
            return;
        }
        int i = token - base;
        up[i] = steps;
        top[i] = below;
        if (at != Passage.NONE && up[at - base] == 0) {
            onto(i, at - base);
        } else if (at != Passage.NONE) {
            up[i] = steps + up[at - base];
            top[i] = top[at - base];
            onto(i, at - base);
        }
    }

    private void onto(int i, int meeting) {
        down[i] = down[meeting];
        downPath[i] = downPath[meeting];
    }

    boolean covers(int token) {
        return token >= base && token - base < down.length;
    }

    boolean known(int token) {
        return covers(token) && down[token - base] != FAR;
    }

    int down(int token) {
        return down[token - base];
    }

    int up(int token) {
        return up[token - base];
    }

    int top(int token) {
        return top[token - base];
    }

    /** The branch: relation of its topmost token and the relations down to the cue. */
    long branch(int token) {
        int i = token - base;
        return Hash.of(18, up[i] == 0 ? 0 : p.relation[top[i]], downPath[i]);
    }
}
