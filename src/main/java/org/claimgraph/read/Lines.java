package org.claimgraph.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Lines of bytes; of a line over the limit only its beginning is kept, so that no line can fill the memory. */
final class Lines {

    private final BufferedInputStream in;
    private final int limit;
    private int number;
    private boolean cut;

    Lines(BufferedInputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its line feed; empty at the end. */
    Optional<byte[]> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        cut = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < limit) {
                line.write(b);
            } else {
                cut = true;
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** Number of the line that {@link #next} gave last, from 1. */
    int number() {
        return number;
    }

    /** True if that line was longer than the limit. */
    boolean cut() {
        return cut;
    }
}
