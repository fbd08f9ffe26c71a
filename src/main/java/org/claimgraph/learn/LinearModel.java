package org.claimgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of a linear classifier over hashed features, packed for scoring: immutable and safe for many threads. Weights are
 * 16-bit fractions of the largest one. The file form is sorted and delta-coded, so the same weights give the same bytes.
 */
public final class LinearModel {

    private static final int STEPS = Short.MAX_VALUE;

    private final int classes;
    private final float unit;
    /** Open addressing: feature key in the high half (0: empty), start of its row in {@link #data} in the low half. */
    private final long[] slots;
    /** Rows of class, weight, class, weight …; a row ends where the next slot's begins. */
    private final short[] data;

    private LinearModel(int classes, float unit, long[] slots, short[] data) {
        this.classes = classes;
        this.unit = unit;
        this.slots = slots;
        this.data = data;
    }

    public int classes() {
        return classes;
    }

    /**
     * Fills {@code scores}, one per class. In three passes, because the tables are larger than the caches: a pass that branches on what it
     * has just looked up waits for each look-up, one that only looks up has many under way at once.
     */
    public void score(Features features, float[] scores) {
        int n = features.size();
        long[] found = features.scratch();
        int mask = slots.length - 2; // one slot more than the table has, to end the last row
        for (int i = 0; i < n; i++) {
            found[i] = slots[first(features.key(i), mask)];
        }
        int rows = 0;
        for (int i = 0; i < n; i++) {
            long row = row(features.key(i), found[i], mask);
            if (row != 0) {
                found[rows++] = row;
            }
        }
        Arrays.fill(scores, 0f);
        for (int i = 0; i < rows; i++) {
            int end = (int) found[i];
            for (int at = (int) (found[i] >>> 32); at < end; at += 2) {
                scores[data[at]] += data[at + 1];
            }
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] *= unit;
        }
    }

    /** Start, in the high half, and end of a key's row, given the entry at the key's first slot; 0 if there is none. */
    private long row(int key, long first, int mask) {
        int slot = first(key, mask);
        long entry = first;
        while ((int) (entry >>> 32) != key && (entry >>> 32) != 0) {
            slot = (slot + 1) & mask;
            entry = slots[slot];
        }
        return (entry >>> 32) == 0 ? 0 : entry << 32 | slots[slot + 1] & 0xFFFFFFFFL;
    }

    /** Writes the model; {@link #read} reads it back. */
    public void write(DataOutput out) throws IOException {
        long[] rows = Arrays.stream(slots, 0, slots.length - 1)
                .filter(entry -> (entry >>> 32) != 0)
                .toArray();
        int[] ends = new int[rows.length];
        int n = 0;
        for (int slot = 0; slot < slots.length - 1; slot++) {
            if ((slots[slot] >>> 32) != 0) {
                ends[n++] = (int) slots[slot + 1];
            }
        }
        Integer[] order = new Integer[rows.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(rows[a] >>> 32, rows[b] >>> 32));
        out.writeInt(classes);
        out.writeFloat(unit);
        out.writeInt(rows.length);
        out.writeInt(data.length);
        long before = 0;
        for (int i : order) {
            int start = (int) rows[i];
            VarInts.write(out, (rows[i] >>> 32) - before);
            before = rows[i] >>> 32;
            VarInts.write(out, (ends[i] - start) / 2);
            for (int at = start; at < ends[i]; at += 2) {
                VarInts.write(out, data[at]);
                VarInts.writeSigned(out, data[at + 1]);
            }
        }
    }

    /** @throws IOException if the stream ends early or does not hold a model */
    public static LinearModel read(DataInput in) throws IOException {
        int classes = in.readInt();
        float unit = in.readFloat();
        int rows = in.readInt();
        int weights = in.readInt();
        if (classes < 1 || rows < 0 || weights < 0) {
            throw new IOException("not a linear model: " + classes + " classes, " + rows + " features");
        }
        Builder builder = new Builder(classes, unit * STEPS);
        long key = 0;
        for (int i = 0; i < rows; i++) {
            key += VarInts.read(in);
            for (long left = VarInts.read(in); left > 0; left--) {
                short cls = (short) VarInts.read(in);
                builder.addStep((int) key, cls, (short) VarInts.readSigned(in));
            }
        }
        return builder.build();
    }

    private static int first(int key, int mask) {
        return (key * 0x9E3779B9 >>> 7) & mask;
    }

    /** Collects weights in any order of features; those of one feature must come together. */
    static final class Builder {
        private final int classes;
        private final float unit;
        private int[] keys = new int[1 << 12];
        private int[] starts = new int[1 << 12];
        private int rows;
        private short[] weights = new short[1 << 14];
        private int size;

        Builder(int classes, float largest) {
            this.classes = classes;
            this.unit = largest / STEPS;
        }

        void add(int key, int cls, float weight) {
            short step = (short) Math.round(weight / unit);
            if (step != 0) {
                addStep(key, (short) cls, step);
            }
        }

        void addStep(int key, short cls, short step) {
            if (rows == 0 || keys[rows - 1] != key) {
                if (rows == keys.length) {
                    keys = Arrays.copyOf(keys, rows * 2);
                    starts = Arrays.copyOf(starts, rows * 2);
                }
                keys[rows] = key;
                starts[rows++] = size;
            }
            if (size + 2 > weights.length) {
                weights = Arrays.copyOf(weights, size * 2);
            }
            weights[size++] = cls;
            weights[size++] = step;
        }

        LinearModel build() {
            int capacity = Integer.highestOneBit(Math.max(16, rows * 2)) * 2;
            int mask = capacity - 1;
            int[] rowAt = new int[capacity];
            for (int row = 0; row < rows; row++) {
                int slot = first(keys[row], mask);
                while (rowAt[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                rowAt[slot] = row + 1;
            }
            return pack(rowAt);
        }

        /** Lays the rows out in slot order, so that a row's end is the next slot's start. */
        private LinearModel pack(int[] rowAt) {
            short[] packed = new short[size];
            long[] slots = new long[rowAt.length + 1];
            int at = 0;
            for (int slot = 0; slot < rowAt.length; slot++) {
                int row = rowAt[slot] - 1;
                slots[slot] = at;
                if (row >= 0) {
                    int end = row + 1 < rows ? starts[row + 1] : size;
                    System.arraycopy(weights, starts[row], packed, at, end - starts[row]);
                    slots[slot] = (keys[row] & 0xFFFFFFFFL) << 32 | at;
                    at += end - starts[row];
                }
            }
            slots[rowAt.length] = at;
            return new LinearModel(classes, unit, slots, packed);
        }
    }
}
