package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;

/** A counter on standard error while a person is watching; silent otherwise. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean watched;
    private final long start = System.nanoTime();
    private long lastShown;

    Progress(PrintWriter err, boolean quiet) {
        this.err = err;
        this.watched = !quiet && Terminal.isAttached();
    }

    void show(int done, int skipped) {
        long now = System.nanoTime();
        if (watched && now - lastShown > EVERY_NANOS) {
            lastShown = now;
            err.printf(Locale.ROOT, "\r%,d articles, %,d skipped, %.0f/s ", done, skipped, done / seconds());
            err.flush();
        }
    }

    /** Leaves the line clean for what comes next. */
    void finish() {
        if (watched) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    /** The same items, each shown to somebody as it passes. */
    static <T> Iterator<T> noted(Iterator<T> items, Consumer<T> note) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public T next() {
                T item = items.next();
                note.accept(item);
                return item;
            }
        };
    }

    double seconds() {
        return Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    }
}
