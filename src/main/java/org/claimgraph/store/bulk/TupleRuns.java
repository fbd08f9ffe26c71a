package org.claimgraph.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Tuples of unsigned longs that come in any order and leave sorted, each once, in several orders of their columns. Memory holds
 * one run of them; runs are sorted and written to files, which are merged at the end.
 */
final class TupleRuns implements AutoCloseable {

    /** Tuples in a run: 24 to 32 MB for triples and quads; some ten times as much while one is sorted and the next is gathered. */
    private static final int RUN = 1 << 20;

    private static final int BUFFER = 1 << 18;

    private final int columns;
    private final int orders;
    private final SortPlan.Step plan;
    private final Path folder;
    private final int run;
    private final List<List<Path>> files = new ArrayList<>();
    private CompletableFuture<Void> sorting = CompletableFuture.completedFuture(null);
    private long[] waiting = new long[0];
    private int count;

    /** @param orders for each sorted output, and each place in its tuples, the column that stands there */
    TupleRuns(int columns, List<int[]> orders, Path folder) {
        this(columns, orders, folder, RUN);
    }

    TupleRuns(int columns, List<int[]> orders, Path folder, int run) {
        this.columns = columns;
        this.orders = orders.size();
        this.plan = SortPlan.of(orders);
        this.folder = folder;
        this.run = run;
        orders.forEach(order -> files.add(new ArrayList<>()));
    }

    void add(long[] tuple) {
        if (count == run) {
            sortAside();
        }
        if (count * columns == waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.min(run * columns, Math.max(columns << 10, waiting.length * 2)));
        }
        System.arraycopy(tuple, 0, waiting, count++ * columns, columns);
    }

    /** Another thread sorts what is in memory and writes it down, while more may be added. */
    private void sortAside() {
        await();
        long[] tuples = waiting;
        waiting = new long[tuples.length];
        count = 0;
        sorting = CompletableFuture.runAsync(() -> sort(tuples));
    }

    /** Sorts what is in memory, once for each order, and writes it down. */
    void flush() {
        await();
        if (count > 0) {
            sort(Arrays.copyOf(waiting, count * columns));
            count = 0;
        }
    }

    private void await() {
        try {
            sorting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void sort(long[] tuples) {
        Path[] written = new Path[orders];
        make(plan, tuples, written);
        for (int i = 0; i < orders; i++) {
            files.get(i).add(written[i]);
        }
    }

    private void make(SortPlan.Step step, long[] base, Path[] written) {
        long[] tuples = new long[base.length];
        for (int row = 0; row < tuples.length; row += columns) {
            for (int place = 0; place < columns; place++) {
                tuples[row + place] = base[row + step.from()[place]];
            }
        }
        long[] sorted =
                RadixSort.sort(tuples, new long[tuples.length], tuples.length / columns, columns, step.leading());
        Stream<Runnable> writing = Stream.of(() -> written[step.order()] =
                write(sorted, step.order() + "-" + files.get(step.order()).size()));
        Stream<Runnable> next = step.next().stream().map(other -> () -> make(other, sorted, written));
        Stream.concat(writing, next).toList().parallelStream().forEach(Runnable::run);
    }

    private Path write(long[] tuples, String name) {
        Path file = folder.resolve(name);
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER / (columns * Long.BYTES) * columns * Long.BYTES);
        try {
            Files.createDirectories(folder);
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (int next = 0; next < tuples.length; ) {
                    int some = Math.min(buffer.capacity() / Long.BYTES, tuples.length - next);
                    buffer.clear().limit(some * Long.BYTES);
                    buffer.asLongBuffer().put(tuples, next, some);
                    writeAll(buffer, out);
                    next += some;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
        return file;
    }

    private static void writeAll(ByteBuffer buffer, FileChannel out) throws IOException {
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    /** All tuples in that order; to be called after {@link #flush}. The stream has files open until it is closed. */
    Stream<long[]> sorted(int order) {
        return MergedRuns.of(files.get(order), columns);
    }

    @Override
    public void close() {
        sorting.handle((done, failure) -> done).join(); // who adds or flushes is told of a failure
        try {
            for (Path file : files.stream().flatMap(List::stream).toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder + ": " + e.getMessage(), e);
        }
    }
}
