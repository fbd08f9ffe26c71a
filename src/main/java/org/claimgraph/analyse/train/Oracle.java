package org.claimgraph.analyse.train;

import org.claimgraph.analyse.parse.Configuration;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the gold tree a move puts out of reach.
 */
final class Oracle {

    private final int[] heads;

    Oracle(int[] heads) {
        this.heads = heads;
    }

    /** The next word goes on the stack: its heads and children there are lost, but for the top as head. */
    int shift(Configuration c) {
        int word = c.next();
        int cost = 0;
        for (int i = 0; i < c.depth(); i++) {
            int other = c.top(i);
            cost += heads[other] == word ? 1 : 0;
            cost += i > 0 && heads[word] == other ? 1 : 0;
        }
        return cost;
    }

    /** The top becomes a child of the next word. */
    int left(Configuration c) {
        int word = c.top(0);
        int below = c.depth() > 1 ? c.top(1) : -1;
        int head = heads[word];
        return children(c, word) + (head == below || head > c.next() ? 1 : 0);
    }

    /** The top becomes a child of the word below it. */
    int right(Configuration c) {
        int word = c.top(0);
        return children(c, word) + (heads[word] >= c.next() ? 1 : 0);
    }

    private int children(Configuration c, int word) {
        int cost = 0;
        for (int i = c.next(); i < heads.length; i++) {
            cost += heads[i] == word ? 1 : 0;
        }
        return cost;
    }
}
