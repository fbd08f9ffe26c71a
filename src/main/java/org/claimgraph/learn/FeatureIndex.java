package org.claimgraph.learn;

import java.util.Arrays;

/** Numbers hashed features in order of first appearance, counts them, and renumbers those worth keeping. */
final class FeatureIndex {

    private int[] slots = new int[1 << 20]; // number + 1
    private int[] keys = new int[1 << 19];
    private int[] counts = new int[1 << 19];
    private int[] dense = {};
    private int[] kept = {};
    private int size;

    /** Counts a feature once more; returns its number. */
    int count(int key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[size] = key;
            slots[slot] = ++size;
        }
        counts[slots[slot] - 1]++;
        return slots[slot] - 1;
    }

    /** Renumbers the features seen at least so often; returns how many they are. */
    int keep(int least) {
        dense = new int[size];
        kept = new int[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            dense[i] = counts[i] >= least ? n : -1;
            if (counts[i] >= least) {
                kept[n++] = keys[i];
            }
        }
        return n;
    }

    /** The new number, or -1. */
    int dense(int number) {
        return dense[number];
    }

    /** The key of a feature by its new number. */
    int key(int number) {
        return kept[number];
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(keys[i])] = i + 1;
        }
    }
}
