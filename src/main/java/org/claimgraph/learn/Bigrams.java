package org.claimgraph.learn;

import java.util.Arrays;

/** Counts of neighbouring words, by word and by follower; words are numbers, 0 the most frequent. */
final class Bigrams {

    private final int[] counts;
    private final int[] begin;
    private final int[] after;
    private final int[] times;
    private final int[] beginBefore;
    private final int[] before;
    private final int[] timesBefore;

    private Bigrams(int[] counts, long[] sorted, long[] sortedBefore) {
        this.counts = counts;
        this.begin = new int[counts.length + 1];
        this.beginBefore = new int[counts.length + 1];
        int distinct = distinct(sorted);
        this.after = new int[distinct];
        this.times = new int[distinct];
        this.before = new int[distinct];
        this.timesBefore = new int[distinct];
        fill(sorted, begin, after, times);
        fill(sortedBefore, beginBefore, before, timesBefore);
    }

    /**
     * @param text word numbers in text order
     * @param words number of words
     */
    static Bigrams of(int[] text, int words) {
        int[] counts = new int[words];
        long[] forward = new long[Math.max(0, text.length - 1)];
        long[] backward = new long[forward.length];
        for (int i = 0; i < text.length; i++) {
            counts[text[i]]++;
            if (i > 0) {
                forward[i - 1] = (long) text[i - 1] << 32 | text[i];
                backward[i - 1] = (long) text[i] << 32 | text[i - 1];
            }
        }
        Arrays.sort(forward);
        Arrays.sort(backward);
        return new Bigrams(counts, forward, backward);
    }

    private static int distinct(long[] sorted) {
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            n += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return n;
    }

    private static void fill(long[] sorted, int[] begin, int[] other, int[] times) {
        int n = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                other[++n] = (int) sorted[i];
                begin[(int) (sorted[i] >>> 32) + 1]++;
            }
            times[n]++;
        }
        for (int w = 1; w < begin.length; w++) {
            begin[w] += begin[w - 1];
        }
    }

    int words() {
        return counts.length;
    }

    int count(int word) {
        return counts[word];
    }

    /** Index of the first follower of a word; its last stands before {@code begin(word + 1)}. */
    int begin(int word) {
        return begin[word];
    }

    int after(int i) {
        return after[i];
    }

    int times(int i) {
        return times[i];
    }

    int beginBefore(int word) {
        return beginBefore[word];
    }

    int before(int i) {
        return before[i];
    }

    int timesBefore(int i) {
        return timesBefore[i];
    }
}
