package org.claimgraph.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that takes back what was read too far, as much and as often as it comes. */
final class Replay extends InputStream {

    private final InputStream in;
    private byte[] back = new byte[0];
    private int at;

    Replay(InputStream in) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
    }

    /** Reads these bytes again, from {@code from} on, before all others. */
    void unread(byte[] bytes, int from) {
        if (at == back.length) {
            back = bytes;
            at = from;
            return;
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream(bytes.length - from + back.length - at);
        both.write(bytes, from, bytes.length - from);
        both.write(back, at, back.length - at);
        back = both.toByteArray();
        at = 0;
    }

    @Override
    public int read() throws IOException {
        return at < back.length ? back[at++] & 0xff : in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (at == back.length) {
            return in.read(bytes, offset, length);
        }
        int n = Math.min(length, back.length - at);
        System.arraycopy(back, at, bytes, offset, n);
        at += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Where {@code wanted} begins in the bytes, at or after {@code from}; -1 if it does not. */
    static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
