package org.claimgraph.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A place in one container (the inputs, a directory, an archive, a file of records), advanced one step at a time. */
interface Cursor extends Closeable {

    /**
     * The next step; empty at the end.
     *
     * @throws IOException if the rest of this container cannot be read; the walk reports it and goes on after it
     */
    Optional<Step> next() throws IOException;

    String location();

    @Override
    default void close() throws IOException {}

    /** A container of one article, which is only read when it is asked for. */
    static Cursor of(String location, Single single) {
        return new Cursor() {
            private boolean done;

            @Override
            public Optional<Step> next() throws IOException {
                if (done) {
                    return Optional.empty();
                }
                done = true;
                return Optional.of(single.step());
            }

            @Override
            public String location() {
                return location;
            }
        };
    }

    @FunctionalInterface
    interface Single {
        Step step() throws IOException;
    }
}
