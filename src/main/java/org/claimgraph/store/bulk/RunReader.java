package org.claimgraph.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads a sorted run from its file, tuple by tuple; runs are ordered by the tuples that they have come to. */
final class RunReader implements Comparable<RunReader>, AutoCloseable {

    private static final int BUFFER = 1 << 17;

    private final FileChannel file;
    private final ByteBuffer buffer;
    private final long[] head;

    RunReader(Path path, int columns) {
        try {
            this.file = FileChannel.open(path, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
        this.head = new long[columns];
        this.buffer =
                ByteBuffer.allocateDirect(BUFFER / tupleBytes() * tupleBytes()).limit(0);
    }

    private int tupleBytes() {
        return head.length * Long.BYTES;
    }

    /** The tuple that it has come to. */
    long[] head() {
        return head;
    }

    /** Goes on to the next tuple; false if there is none. */
    boolean advance() {
        if (!buffer.hasRemaining() && !refill()) {
            return false;
        }
        for (int column = 0; column < head.length; column++) {
            head[column] = buffer.getLong();
        }
        return true;
    }

    private boolean refill() {
        buffer.clear();
        try {
            int read = 0;
            while (read >= 0 && buffer.hasRemaining()) {
                read = file.read(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a sorted run cannot be read: " + e.getMessage(), e);
        }
        buffer.flip();
        return buffer.hasRemaining();
    }

    @Override
    public int compareTo(RunReader other) {
        for (int column = 0; column < head.length; column++) {
            int order = Long.compareUnsigned(head[column], other.head[column]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
