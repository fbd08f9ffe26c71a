package org.claimgraph.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Decompressed bytes, given up when they outgrow the compressed ones beyond measure. */
final class Unpacking extends FilterInputStream {

    /** Small files may have any ratio: 16 MB cannot hurt. */
    private static final long HARMLESS = 16L << 20;

    private final Counted compressed;
    private final int maxRatio;
    private long count;

    Unpacking(InputStream in, Counted compressed, int maxRatio) {
        super(in);
        this.compressed = compressed;
        this.maxRatio = maxRatio;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        count += Math.max(n, 0);
        if (count > HARMLESS && count / maxRatio > compressed.count()) {
            throw new ReadException(
                    "it unpacks to more than " + maxRatio + " times its size, as a decompression bomb does",
                    "Leave it out, or unpack it yourself if you trust it.");
        }
        return n;
    }
}
