package org.claimgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 or UTF-32 as UTF-8, piece by piece: lines can only be told by bytes where no other character has theirs. */
final class Recoded extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;

    Recoded(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, n);
        at += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean fill() throws IOException {
        if (at < bytes.length) {
            return true;
        }
        int n = reader.read(chars, 0, chars.length - 1);
        if (n > 0 && Character.isHighSurrogate(chars[n - 1])) {
            // A pair must not be torn: its second half follows, or the file ends in half a character.
            int next = reader.read();
            if (next >= 0) {
                chars[n++] = (char) next;
            }
        }
        bytes = n > 0 ? new String(chars, 0, n).getBytes(StandardCharsets.UTF_8) : new byte[0];
        at = 0;
        return n > 0;
    }
}
