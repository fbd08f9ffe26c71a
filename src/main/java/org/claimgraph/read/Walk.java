package org.claimgraph.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Depth first through containers in containers, holding open only those on the way down. */
final class Walk implements Iterator<ReadResult>, Closeable {

    private final Deque<Cursor> open = new ArrayDeque<>();
    private Optional<ReadResult> ahead = Optional.empty();

    Walk(Cursor root) {
        open.push(root);
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && !open.isEmpty()) {
            advance(open.element());
        }
        return ahead.isPresent();
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ReadResult result = ahead.orElseThrow();
        ahead = Optional.empty();
        return result;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            leave();
        }
    }

    private void advance(Cursor cursor) {
        try {
            switch (cursor.next().orElse(null)) {
                case null -> leave();
                case Step.Yield step -> ahead = Optional.of(step.result());
                case Step.Into step -> open.push(step.cursor());
            }
        } catch (IOException e) {
            ahead = Optional.of(skipped(cursor.location(), e));
            leave();
        }
    }

    private void leave() {
        try {
            open.pop().close();
        } catch (IOException e) {
            // Everything has been read or given up by now: a file that fails to close loses nothing.
        }
    }

    private static ReadResult.Skipped skipped(String location, IOException e) {
        return e instanceof ReadException known
                ? new ReadResult.Skipped(location, known.reason(), known.remedy())
                : new ReadResult.Skipped(
                        location,
                        "cannot be read further: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
                        "Check that the file is complete and readable, then add it again.");
    }
}
