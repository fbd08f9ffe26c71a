package org.claimgraph.store.bulk;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that write indexes, each one at a time. */
final class Workers {

    static void run(List<Runnable> indexes, int threads) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<? extends Future<?>> written =
                    indexes.stream().map(workers::submit).toList();
            written.forEach(Workers::await);
        }
    }

    private static void await(Future<?> index) {
        try {
            index.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing an index", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an index cannot be written: " + e.getCause(), e);
        }
    }

    private Workers() {}
}
