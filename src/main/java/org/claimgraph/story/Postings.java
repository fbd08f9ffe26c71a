package org.claimgraph.story;

import java.util.Arrays;

/**
 * An inverted index that is sorted, not hashed: who shares a key with whom. Only neighbours are paired where a key is
 * common, so that the number of pairs grows with the number of entries and not with its square.
 *
 * <p>An entry is 40 bits of the key's hash and 24 bits of the member's number; that two keys meet in 40 bits costs a
 * comparison, nothing else.
 */
final class Postings {

    private static final int MEMBER_BITS = 24;
    private static final int MEMBERS = (1 << MEMBER_BITS) - 1;

    private long[] entries = new long[1024];
    private int size;

    void add(long key, int member) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = key << MEMBER_BITS | member;
    }

    /**
     * Calls {@code pairs} for two members that share a key, the lesser first, maybe several times.
     *
     * @param all how many members a key may have for all of them to be paired
     * @param neighbours with how many of those that follow in order each one is paired otherwise
     */
    void pairs(int all, int neighbours, PairConsumer pairs) {
        Arrays.sort(entries, 0, size);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && entries[to] >>> MEMBER_BITS == entries[from] >>> MEMBER_BITS) {
                to++;
            }
            int reach = to - from <= all ? all : neighbours;
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
                    pairs.accept((int) entries[i] & MEMBERS, (int) entries[j] & MEMBERS);
                }
            }
            from = to;
        }
    }

    /** Two members. */
    interface PairConsumer {
        void accept(int one, int other);
    }
}
