package org.claimgraph.read;

import java.io.IOException;

/** Something in the input that cannot be read, with the way out; becomes a {@link ReadResult.Skipped}. */
final class ReadException extends IOException {

    private final String remedy;

    ReadException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
