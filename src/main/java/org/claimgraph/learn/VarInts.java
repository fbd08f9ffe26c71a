package org.claimgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers of up to 32 bits in as few bytes as they need (LEB128; signed ones zigzag). */
final class VarInts {

    private VarInts() {}

    static void write(DataOutput out, long value) throws IOException {
        long rest = value & 0xFFFFFFFFL;
        while (rest >= 0x80) {
            out.writeByte((int) (rest | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static void writeSigned(DataOutput out, int value) throws IOException {
        write(out, (value << 1) ^ (value >> 31));
    }

    static long read(DataInput in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 36; shift += 7) {
            byte b = in.readByte();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IOException("not a linear model: a number is too long");
    }

    static int readSigned(DataInput in) throws IOException {
        long folded = read(in);
        return (int) ((folded >>> 1) ^ -(folded & 1));
    }
}
