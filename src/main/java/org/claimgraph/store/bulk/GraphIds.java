package org.claimgraph.store.bulk;

/** Ids of graphs: a set of longs, asked once for every tuple of a table. */
final class GraphIds {

    private long[] slots = new long[1 << 10];
    private boolean zero;
    private int size;

    void add(long id) {
        if (id == 0) {
            zero = true;
        } else if (slots[slot(id)] != id) {
            if (++size * 2 > slots.length) {
                grow();
            }
            slots[slot(id)] = id;
        }
    }

    boolean contains(long id) {
        return id == 0 ? zero : slots[slot(id)] == id;
    }

    /** Where it stands, or would stand. */
    private int slot(long id) {
        int slot = (int) (id * 0x9E3779B97F4A7C15L >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != id) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long id : old) {
            if (id != 0) {
                slots[slot(id)] = id;
            }
        }
    }
}
