package org.claimgraph.learn;

import java.util.Arrays;

/**
 * Groups words into classes that predict each other best: the exchange algorithm for bigram class models (Martin, Liermann
 * and Ney 1998). Maximises the sum of N(g,h) log N(g,h) over class bigrams less 2 N(g) log N(g) over classes, by moving one
 * word at a time to its best class. Deterministic; word 0 is the most frequent.
 */
final class WordExchange {

    private final Bigrams bigrams;
    private final int classes;
    private final int[] classOf;
    private final int[] sizes; // tokens per class
    /** pairs[g][h]: how often h follows g; follows[h][g] is the same number, kept so that both run along a row. */
    private final int[][] pairs;

    private final int[][] follows;
    private final int[] out;
    private final int[] in;
    private final double[] gain;

    WordExchange(Bigrams bigrams, int classes) {
        this.bigrams = bigrams;
        this.classes = Math.min(classes, bigrams.words());
        this.classOf = new int[bigrams.words()];
        this.sizes = new int[this.classes];
        this.pairs = new int[this.classes][this.classes];
        this.follows = new int[this.classes][this.classes];
        this.out = new int[this.classes];
        this.in = new int[this.classes];
        this.gain = new double[this.classes];
        start();
    }

    /** Frequent words get a class each, the others are dealt out. */
    private void start() {
        for (int w = 0; w < classOf.length; w++) {
            classOf[w] = w % classes;
            sizes[classOf[w]] += bigrams.count(w);
        }
        for (int w = 0; w < classOf.length; w++) {
            for (int i = bigrams.begin(w); i < bigrams.begin(w + 1); i++) {
                int after = classOf[bigrams.after(i)];
                pairs[classOf[w]][after] += bigrams.times(i);
                follows[after][classOf[w]] += bigrams.times(i);
            }
        }
    }

    /** Visits every word once, the most frequent first; returns how many moved. */
    int pass() {
        int moved = 0;
        for (int w = 0; w < classOf.length; w++) {
            int from = classOf[w];
            int self = neighbours(w);
            shift(w, from, self, -1);
            int to = best(w, from, self);
            shift(w, to, self, 1);
            classOf[w] = to;
            moved += to == from ? 0 : 1;
        }
        return moved;
    }

    int[] classOf() {
        return classOf;
    }

    int[][] pairs() {
        return pairs;
    }

    int[] sizes() {
        return sizes;
    }

    /** Fills {@link #out} and {@link #in} with the classes around the word; returns how often it follows itself. */
    private int neighbours(int w) {
        Arrays.fill(out, 0);
        Arrays.fill(in, 0);
        int self = 0;
        for (int i = bigrams.begin(w); i < bigrams.begin(w + 1); i++) {
            if (bigrams.after(i) == w) {
                self = bigrams.times(i);
            } else {
                out[classOf[bigrams.after(i)]] += bigrams.times(i);
            }
        }
        for (int i = bigrams.beginBefore(w); i < bigrams.beginBefore(w + 1); i++) {
            if (bigrams.before(i) != w) {
                in[classOf[bigrams.before(i)]] += bigrams.timesBefore(i);
            }
        }
        return self;
    }

    private void shift(int w, int cls, int self, int sign) {
        sizes[cls] += sign * bigrams.count(w);
        for (int c = 0; c < classes; c++) {
            pairs[cls][c] += sign * out[c];
            follows[c][cls] += sign * out[c];
            pairs[c][cls] += sign * in[c];
            follows[cls][c] += sign * in[c];
        }
        pairs[cls][cls] += sign * self;
        follows[cls][cls] += sign * self;
    }

    private int best(int w, int from, int self) {
        int count = bigrams.count(w);
        for (int k = 0; k < classes; k++) {
            gain[k] = -2 * Entropy.rise(sizes[k], count);
        }
        for (int c = 0; c < classes; c++) {
            addGain(follows[c], out[c]);
            addGain(pairs[c], in[c]);
        }
        for (int k = 0; k < classes; k++) {
            int own = pairs[k][k];
            gain[k] += Entropy.rise(own, out[k] + in[k] + self) - Entropy.rise(own, out[k]) - Entropy.rise(own, in[k]);
        }
        int best = from;
        for (int k = 0; k < classes; k++) {
            if (gain[k] > gain[best]) {
                best = k;
            }
        }
        return best;
    }

    private void addGain(int[] row, int more) {
        if (more != 0) {
            for (int k = 0; k < classes; k++) {
                gain[k] += Entropy.rise(row[k], more);
            }
        }
    }
}
