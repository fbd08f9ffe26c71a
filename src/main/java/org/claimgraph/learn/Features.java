package org.claimgraph.learn;

import java.util.Arrays;

/** The active features of one decision: a growing list of hashed keys, to be cleared and used again. Not thread-safe. */
public final class Features {

    private int[] keys = new int[96];
    private long[] scratch = new long[96];
    private int size;

    public void clear() {
        size = 0;
    }

    /** Adds a feature by its {@link Hash}; key 0 is reserved for "empty" and folded onto 1. */
    public void add(long hash) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            scratch = new long[size * 2];
        }
        int key = (int) (hash >>> 32);
        keys[size++] = key == 0 ? 1 : key;
    }

    public int size() {
        return size;
    }

    int key(int i) {
        return keys[i];
    }

    /** Room for a model's look-ups, one per feature; its content is of no meaning. */
    long[] scratch() {
        return scratch;
    }
}
