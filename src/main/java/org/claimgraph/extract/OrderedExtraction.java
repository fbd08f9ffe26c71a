package org.claimgraph.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Applies a function to a stream on several threads and hands the results on in the order of the input. At most a few items
 * per thread are in memory at once, whatever the length of the stream.
 */
public final class OrderedExtraction {

    private static final int AHEAD_PER_THREAD = 8;

    private OrderedExtraction() {}

    /**
     * @param threads at least 1
     * @param step called from several threads at once
     * @param sink called from the calling thread only, in input order
     */
    public static <T, R> void run(Iterator<T> input, Function<T, R> step, int threads, Consumer<R> sink) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Deque<Future<R>> inFlight = new ArrayDeque<>();
            try {
                while (input.hasNext()) {
                    T next = input.next();
                    inFlight.add(workers.submit(() -> step.apply(next)));
                    if (inFlight.size() >= threads * AHEAD_PER_THREAD) {
                        sink.accept(await(inFlight.remove()));
                    }
                }
                while (!inFlight.isEmpty()) {
                    sink.accept(await(inFlight.remove()));
                }
            } finally {
                inFlight.forEach(future -> future.cancel(true));
            }
        }
    }

    private static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
