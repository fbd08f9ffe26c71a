package org.claimgraph.analyse;

import java.io.InputStream;

/** Bytes in memory as a stream without locks: models are read a byte at a time, by one thread. */
final class Bytes extends InputStream {

    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (at == bytes.length && length > 0) {
            return -1;
        }
        int count = Math.min(bytes.length - at, length);
        System.arraycopy(bytes, at, to, offset, count);
        at += count;
        return count;
    }
}
