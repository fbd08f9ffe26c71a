package org.claimgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of a linear classifier with three classes over hashed features, for decisions that are made very often: one memory access per
 * feature. The weights of a feature sum to zero, as a perceptron's do, so that two of three are kept. Immutable and safe for many threads.
 */
public final class ThreeWayModel {

    public static final int CLASSES = 3;

    private final float unit;
    /** Open addressing: feature key in the high half (0: empty), weights of classes 1 and 2 in the low half. */
    private final long[] slots;

    private final int size;

    private ThreeWayModel(float unit, long[] slots, int size) {
        this.unit = unit;
        this.slots = slots;
        this.size = size;
    }

    /** @param entries key in the high half, weights of classes 1 and 2, in units, in the low half */
    static ThreeWayModel of(float unit, long[] entries, int size) {
        long[] slots = new long[Integer.highestOneBit(Math.max(16, size + size / 2)) * 2];
        for (int i = 0; i < size; i++) {
            int slot = first(entries[i], slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = entries[i];
        }
        return new ThreeWayModel(unit, slots, size);
    }

    /** Keys are hashes already: their low bits will do. */
    private static int first(long entry, int mask) {
        return (int) (entry >>> 32) & mask;
    }

    /** Fills the three {@code scores}; in two passes, as {@link LinearModel#score} says. */
    public void score(Features features, float[] scores) {
        int mask = slots.length - 1;
        int n = features.size();
        long[] found = features.scratch();
        for (int i = 0; i < n; i++) {
            found[i] = slots[features.key(i) & mask];
        }
        int one = 0;
        int two = 0;
        for (int i = 0; i < n; i++) {
            int key = features.key(i);
            long entry = found[i];
            for (int slot = key & mask; (int) (entry >>> 32) != key && entry != 0; entry = slots[slot]) {
                slot = (slot + 1) & mask;
            }
            one += (short) (entry >>> 16);
            two += (short) entry;
        }
        scores[0] = -(one + two) * unit;
        scores[1] = one * unit;
        scores[2] = two * unit;
    }

    public void write(DataOutput out) throws IOException {
        long[] entries = Arrays.stream(slots).filter(entry -> entry != 0).toArray();
        for (int i = 0; i < entries.length; i++) {
            entries[i] += Long.MIN_VALUE; // keys are unsigned
        }
        Arrays.sort(entries);
        out.writeFloat(unit);
        out.writeInt(size);
        long before = 0;
        for (long shifted : entries) {
            long entry = shifted - Long.MIN_VALUE;
            VarInts.write(out, (entry >>> 32) - before);
            before = entry >>> 32;
            VarInts.writeSigned(out, (short) (entry >>> 16));
            VarInts.writeSigned(out, (short) entry);
        }
    }

    /** @throws IOException if the stream ends early or does not hold a model */
    public static ThreeWayModel read(DataInput in) throws IOException {
        float unit = in.readFloat();
        int size = in.readInt();
        if (size < 0 || size > 1 << 28) {
            throw new IOException("not a three-way model: " + size + " features");
        }
        long[] entries = new long[size];
        long key = 0;
        for (int i = 0; i < size; i++) {
            key += VarInts.read(in);
            long one = VarInts.readSigned(in) & 0xFFFF;
            long two = VarInts.readSigned(in) & 0xFFFF;
            entries[i] = key << 32 | one << 16 | two;
        }
        return of(unit, entries, size);
    }
}
