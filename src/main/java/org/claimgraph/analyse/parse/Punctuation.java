package org.claimgraph.analyse.parse;

/** Punctuation heads no word in Universal Dependencies; where a greedy parse says so, its children go to the next word above. */
final class Punctuation {

    private Punctuation() {}

    /**
     * @param heads the tree, changed in place; the root's head is {@code heads.length}
     * @param labels the root and a word take each other's label when they change places
     */
    static void lift(int[] heads, int[] labels, boolean[] punctuation) {
        giveWayAtTheRoot(heads, labels, punctuation);
        for (int i = 0; i < heads.length; i++) {
            int head = heads[i];
            while (head < heads.length && punctuation[head] && heads[head] < heads.length) {
                head = heads[head];
            }
            heads[i] = head;
        }
    }

    private static void giveWayAtTheRoot(int[] heads, int[] labels, boolean[] punctuation) {
        int root = 0;
        while (heads[root] < heads.length) {
            root++;
        }
        int word = punctuation[root] ? highestWord(heads, punctuation) : root;
        if (word != root) {
            heads[word] = heads.length;
            heads[root] = word;
            int label = labels[root];
            labels[root] = labels[word];
            labels[word] = label;
        }
    }

    /** The first of the words with the shortest way to the root, the root itself if there are only marks. */
    private static int highestWord(int[] heads, boolean[] punctuation) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < heads.length; i++) {
            int steps = steps(heads, i) + (punctuation[i] ? heads.length + 1 : 0);
            if (steps < least) {
                least = steps;
                best = i;
            }
        }
        return best;
    }

    private static int steps(int[] heads, int from) {
        int steps = 0;
        for (int i = heads[from]; i < heads.length; i = heads[i]) {
            steps++;
        }
        return steps;
    }
}
