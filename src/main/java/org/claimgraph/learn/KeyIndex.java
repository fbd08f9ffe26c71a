package org.claimgraph.learn;

import java.util.Arrays;

/** Numbers feature keys in order of first sight and counts them. Not thread-safe. */
final class KeyIndex {

    private int[] slots = new int[1 << 16];
    private int[] keys = new int[1 << 15];
    private int[] counts = new int[1 << 15];
    private int size;
    private int[] kept = new int[0];

    /** The key's number; its count goes up by one. */
    int count(int key) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            keys[size] = key;
            slots[slot] = ++size;
        }
        int id = slots[slot] - 1;
        counts[id]++;
        return id;
    }

    /** The numbers of these keys, each counted. */
    int[] count(int[] keysOfOne) {
        return Arrays.stream(keysOfOne).map(this::count).toArray();
    }

    /** These numbers in what {@link #renumber} gave, without those left out. */
    static int[] renumbered(int[] ids, int[] dense) {
        return Arrays.stream(ids).map(id -> dense[id]).filter(id -> id >= 0).toArray();
    }

    /** New numbers without gaps for the keys counted {@code rare} times or more, -1 for the others. */
    int[] renumber(int rare) {
        int[] dense = new int[size];
        kept = new int[size];
        int n = 0;
        for (int id = 0; id < size; id++) {
            dense[id] = counts[id] >= rare ? n : -1;
            if (counts[id] >= rare) {
                kept[n++] = keys[id];
            }
        }
        kept = Arrays.copyOf(kept, n);
        return dense;
    }

    int kept() {
        return kept.length;
    }

    /** The key behind a number that {@link #renumber} gave. */
    int key(int dense) {
        return kept[dense];
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
        slots = new int[slots.length * 2];
        for (int id = 0; id < size; id++) {
            slots[slot(keys[id])] = id + 1;
        }
    }
}
