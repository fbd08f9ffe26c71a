package org.claimgraph.extract;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A fixed number of threads that go on working when a task does not come back: its thread is left behind and replaced. */
final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor pool;
    private final long limitNanos;

    Workers(int threads, Duration limit) {
        this.limitNanos = limit.toNanos();
        this.pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("extract-", 0).daemon().factory());
    }

    /** Work that knows when it was begun; the time that it waits for a thread does not count. */
    static final class Task<R> extends FutureTask<R> {
        private volatile long begun = Long.MAX_VALUE;

        Task(Callable<R> work) {
            super(work);
        }

        @Override
        public void run() {
            begun = System.nanoTime();
            super.run();
        }
    }

    <R> Task<R> submit(Callable<R> work) {
        Task<R> task = new Task<>(work);
        pool.execute(task);
        return task;
    }

    /** @throws TimeoutException if the task has run for longer than the limit; it is given up then */
    <R> R await(Task<R> task) throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            long begun = task.begun;
            long left = begun == Long.MAX_VALUE ? limitNanos : limitNanos - (System.nanoTime() - begun);
            try {
                return task.get(Math.max(0, left), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (task.begun != Long.MAX_VALUE && System.nanoTime() - task.begun >= limitNanos) {
                    giveUp(task);
                    throw e;
                }
            }
        }
    }

    private void giveUp(FutureTask<?> task) {
        task.cancel(true);
        pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
        pool.setCorePoolSize(pool.getCorePoolSize() + 1);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
