package org.claimgraph.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes whose format is not known yet.
 *
 * @param id the file's name, what an article without an id of its own is called
 * @param location for messages
 * @param charset what the container says of the encoding (an HTTP header)
 * @param depth how many archives it lies in
 */
record Content(String id, String location, BufferedInputStream in, Optional<String> charset, int depth)
        implements Closeable {

    /** Enough to see a format, and for a first guess at an encoding. */
    private static final int PEEK = 8192;

    static Content of(String id, String location, InputStream in) {
        return new Content(id, location, buffered(in), Optional.empty(), 0);
    }

    /** What lies inside this one. */
    Content inner(String innerId, String innerLocation, InputStream bytes) {
        return new Content(innerId, innerLocation, buffered(bytes), Optional.empty(), depth + 1);
    }

    /** The same in UTF-8. */
    Content recoded(InputStream bytes) {
        return new Content(id, location, buffered(bytes), Optional.of("UTF-8"), depth);
    }

    byte[] peek() throws IOException {
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        return head;
    }

    /**
     * All bytes.
     *
     * @throws ReadException if there are more than {@code limit}
     */
    byte[] all(int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
        if (bytes.length > limit) {
            throw new ReadException(
                    "an article of more than " + (limit >> 10) + " KiB",
                    "Split it into articles, or raise the limit with --max-article-bytes.");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static BufferedInputStream buffered(InputStream in) {
        return in instanceof BufferedInputStream already ? already : new BufferedInputStream(in, 1 << 16);
    }

    static boolean startsWith(byte[] bytes, int... prefix) {
        return bytes.length >= prefix.length && Arrays.equals(toInts(bytes, prefix.length), prefix);
    }

    private static int[] toInts(byte[] bytes, int n) {
        int[] ints = new int[n];
        for (int i = 0; i < n; i++) {
            ints[i] = bytes[i] & 0xff;
        }
        return ints;
    }
}
