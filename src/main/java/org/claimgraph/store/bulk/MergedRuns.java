package org.claimgraph.store.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Sorted runs as one, without repetitions. */
final class MergedRuns implements Iterator<long[]> {

    private final PriorityQueue<RunReader> runs = new PriorityQueue<>();

    private MergedRuns(List<RunReader> open) {
        open.stream().filter(RunReader::advance).forEach(runs::add);
    }

    static Stream<long[]> of(List<Path> files, int columns) {
        List<RunReader> open = new ArrayList<>();
        files.forEach(file -> open.add(new RunReader(file, columns)));
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new MergedRuns(open), Spliterator.NONNULL), false)
                .onClose(() -> open.forEach(RunReader::close));
    }

    @Override
    public boolean hasNext() {
        return !runs.isEmpty();
    }

    @Override
    public long[] next() {
        RunReader least = runs.peek();
        if (least == null) {
            throw new NoSuchElementException();
        }
        long[] tuple = least.head().clone();
        do {
            RunReader passed = runs.remove();
            if (passed.advance()) {
                runs.add(passed);
            }
        } while (!runs.isEmpty() && Arrays.equals(runs.element().head(), tuple));
        return tuple;
    }
}
