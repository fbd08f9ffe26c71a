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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tuples of unsigned longs that come in any order and leave sorted, each once, in several orders of their columns. Memory holds
 * one run of them; runs are sorted and written to files, which are merged at the end.
 */
final class TupleRuns implements AutoCloseable {

    /** Tuples in a run: 16 to 32 MB for triples and quads, and twice as much for each core that sorts them. */
    private static final int RUN = 1 << 20;

    private static final int BUFFER = 1 << 18;

    private final int columns;
    private final List<int[]> orders;
    private final Path folder;
    private final int run;
    private final List<List<Path>> files = new ArrayList<>();
    private long[] waiting = new long[0];
    private int count;

    /** @param orders for each sorted output, and each place in its tuples, the column that stands there */
    TupleRuns(int columns, List<int[]> orders, Path folder) {
        this(columns, orders, folder, RUN);
    }

    TupleRuns(int columns, List<int[]> orders, Path folder, int run) {
        this.columns = columns;
        this.orders = orders;
        this.folder = folder;
        this.run = run;
        orders.forEach(order -> files.add(new ArrayList<>()));
    }

    void add(long[] tuple) {
        if (count == run) {
            flush();
        }
        if (count * columns == waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.min(run * columns, Math.max(columns << 10, waiting.length * 2)));
        }
        System.arraycopy(tuple, 0, waiting, count++ * columns, columns);
    }

    /** Sorts what is in memory, once for each order, and writes it down. */
    void flush() {
        if (count == 0) {
            return;
        }
        List<Path> written = IntStream.range(0, orders.size())
                .parallel()
                .mapToObj(
                        i -> write(sorted(orders.get(i)), i + "-" + files.get(i).size()))
                .toList();
        for (int i = 0; i < orders.size(); i++) {
            files.get(i).add(written.get(i));
        }
        count = 0;
    }

    private long[] sorted(int[] order) {
        long[] tuples = new long[count * columns];
        for (int row = 0; row < tuples.length; row += columns) {
            for (int place = 0; place < columns; place++) {
                tuples[row + place] = waiting[row + order[place]];
            }
        }
        return RadixSort.sort(tuples, new long[tuples.length], count, columns);
    }

    private Path write(long[] tuples, String name) {
        Path file = folder.resolve(name);
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER / (columns * Long.BYTES) * columns * Long.BYTES);
        try {
            Files.createDirectories(folder);
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (int next = 0; next < count * columns; ) {
                    int some = Math.min(buffer.capacity() / Long.BYTES, count * columns - next);
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
