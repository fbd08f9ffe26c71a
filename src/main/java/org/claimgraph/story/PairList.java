package org.claimgraph.story;

import java.util.Arrays;

/** Pairs of numbers, each kept with how often it came. */
final class PairList {

    private long[] pairs = new long[1024];
    private int size;

    void add(int one, int other) {
        if (one == other) {
            return;
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /** Calls {@code pairs} once for each pair that came {@code least} times or more, in order. */
    void forEach(int least, Postings.PairConsumer consumer) {
        Arrays.sort(pairs, 0, size);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && pairs[to] == pairs[from]) {
                to++;
            }
            if (to - from >= least) {
                consumer.accept((int) (pairs[from] >>> 32), (int) pairs[from]);
            }
            from = to;
        }
    }
}
