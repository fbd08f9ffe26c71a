package org.claimgraph.analyse.parse;

import java.util.Arrays;

/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the rest of the words, and the arcs so far. The
 * root stands after the last word, at index {@code n}. Mutable; for one sentence and one thread.
 */
public final class Configuration {

    static final int NONE = -1;

    final int n;
    final int[] stack;
    int depth;
    /** The first word not yet on the stack; {@code n} is the root. */
    int next;

    final int[] heads;
    final int[] labels;
    /** Outermost and second outermost children on each side. */
    final int[] left1;

    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] lefts;
    final int[] rights;

    public Configuration(int n) {
        this.n = n;
        stack = new int[n + 1];
        heads = filled(n);
        labels = filled(n);
        left1 = filled(n + 1);
        left2 = filled(n + 1);
        right1 = filled(n + 1);
        right2 = filled(n + 1);
        lefts = new int[n + 1];
        rights = new int[n + 1];
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    public boolean done() {
        return depth == 0 && next == n;
    }

    public boolean mayShift() {
        return next < n;
    }

    /** The root takes one child only: the last word left on the stack. */
    public boolean mayLeft() {
        return depth > 0 && (next < n || depth == 1);
    }

    public boolean mayRight() {
        return depth > 1;
    }

    public void shift() {
        stack[depth++] = next++;
    }

    /** The top of the stack becomes a child of the next word. */
    private void left(int label) {
        int child = stack[--depth];
        attach(child, next, label);
        left2[next] = left1[next];
        left1[next] = child;
        lefts[next]++;
    }

    /** The top of the stack becomes a child of the word below it. */
    private void right(int label) {
        int child = stack[--depth];
        int head = stack[depth - 1];
        attach(child, head, label);
        right2[head] = right1[head];
        right1[head] = child;
        rights[head]++;
    }

    /** Draws the arc of a move. */
    public void attach(int move, int label) {
        if (move == DependencyParser.LEFT) {
            left(label);
        } else {
            right(label);
        }
    }

    private void attach(int child, int head, int label) {
        heads[child] = head;
        labels[child] = label;
    }

    /** The word {@code i} places below the top of the stack, {@link #NONE} if there is none. */
    public int top(int i) {
        return i < depth ? stack[depth - 1 - i] : NONE;
    }

    public int depth() {
        return depth;
    }

    /** The first word not yet on the stack; the number of words when only the root is left. */
    public int next() {
        return next;
    }

    /** Head of each word; {@code n} is the root. */
    public int[] heads() {
        return heads;
    }

    public int[] labels() {
        return labels;
    }
}
