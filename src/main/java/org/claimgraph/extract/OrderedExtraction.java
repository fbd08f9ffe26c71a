package org.claimgraph.extract;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Applies a function to a stream on several threads and hands the results on in the order of the input. At most a few items
 * per thread are in memory at once, whatever the length of the stream.
 */
public final class OrderedExtraction {

    private static final int AHEAD_PER_THREAD = 8;

    private OrderedExtraction() {}

    /** Without a limit of time: an item that fails fails the whole. */
    public static <T, R> void run(Iterator<T> input, Function<T, R> step, int threads, Consumer<R> sink) {
        run(input, step, threads, Duration.ofDays(365), OrderedExtraction::raise, sink);
    }

    /** What stands in for the result of an item that failed, or was given up. */
    @FunctionalInterface
    public interface Failed<T, R> {

        /** @param cause what the step threw; {@link TimeoutException} if it took too long */
        R of(T item, Throwable cause);
    }

    /**
     * @param threads at least 1
     * @param step called from several threads at once
     * @param limit an item that takes longer is given up: its thread is interrupted, and replaced if that does not help
     * @param sink called from the calling thread only, in input order
     */
    public static <T, R> void run(
            Iterator<T> input,
            Function<T, R> step,
            int threads,
            Duration limit,
            Failed<T, R> failed,
            Consumer<R> sink) {
        try (Workers workers = new Workers(threads, limit)) {
            Deque<Submitted<T, R>> inFlight = new ArrayDeque<>();
            while (input.hasNext()) {
                T next = input.next();
                inFlight.add(new Submitted<>(next, workers.submit(() -> step.apply(next))));
                if (inFlight.size() >= threads * AHEAD_PER_THREAD) {
                    sink.accept(result(inFlight.remove(), workers, failed));
                }
            }
            while (!inFlight.isEmpty()) {
                sink.accept(result(inFlight.remove(), workers, failed));
            }
        }
    }

    private record Submitted<T, R>(T item, Workers.Task<R> task) {}

    private static <T, R> R result(Submitted<T, R> submitted, Workers workers, Failed<T, R> failed) {
        try {
            return workers.await(submitted.task());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", e);
        } catch (TimeoutException e) {
            return failed.of(submitted.item(), e);
        } catch (ExecutionException e) {
            return failed.of(submitted.item(), e.getCause() == null ? e : e.getCause());
        }
    }

    private static <T, R> R raise(T item, Throwable cause) {
        throw cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
