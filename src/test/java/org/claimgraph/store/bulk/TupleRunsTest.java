package org.claimgraph.store.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TupleRunsTest {

    private static final int[] AS_THEY_ARE = {0, 1, 2};
    private static final int[] LAST_FIRST = {2, 0, 1};

    @TempDir
    Path temp;

    @Test
    void sortsInEveryOrderWhateverTheNumberOfRuns() {
        long[][] tuples = new Random(1)
                .longs(500)
                .mapToObj(n -> new long[] {n >> 60, n & 7, n}) // negative numbers too: ids are unsigned
                .toArray(long[][]::new);
        for (int run : List.of(1, 7, 500, 501)) {
            assertEquals(expected(tuples, AS_THEY_ARE), sorted(tuples, run, 0), "runs of " + run);
            assertEquals(expected(tuples, LAST_FIRST), sorted(tuples, run, 1), "runs of " + run);
        }
    }

    @Test
    void sortsSixOrdersOfQuadsByNineColumns() {
        List<int[]> orders = Stream.of("GSPO", "GPOS", "GOSP", "POSG", "OSPG", "SPOG")
                .map(order -> order.chars().map("GSPO"::indexOf).toArray())
                .toList();
        assertEquals(9, leading(List.of(SortPlan.of(orders))));
        long[][] tuples = new Random(2)
                .ints(600)
                .mapToObj(n -> new long[] {n & 3, n >> 8 & 7, n >> 16 & 7, n >> 24 & 7})
                .toArray(long[][]::new);
        for (int order = 0; order < orders.size(); order++) {
            try (TupleRuns runs = new TupleRuns(4, orders, temp.resolve("quads"), 256)) {
                Arrays.stream(tuples).forEach(runs::add);
                runs.flush();
                try (Stream<long[]> sorted = runs.sorted(order)) {
                    assertEquals(
                            expected(tuples, orders.get(order)),
                            sorted.map(Arrays::toString).toList());
                }
            }
        }
    }

    private static int leading(List<SortPlan.Step> steps) {
        return steps.stream()
                .mapToInt(step -> step.leading() + leading(step.next()))
                .sum();
    }

    @Test
    void givesEachTupleOnceAlsoWhenItIsInSeveralRuns() {
        long[] tuple = {1, 2, 3};
        long[][] tuples = {tuple, {0, 0, 0}, tuple, tuple, tuple};
        assertEquals(List.of("[0, 0, 0]", "[1, 2, 3]"), sorted(tuples, 2, 0));
    }

    @Test
    void leavesNoFilesBehind() throws IOException {
        sorted(new long[][] {{1, 2, 3}}, 1, 0);
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private List<String> sorted(long[][] tuples, int run, int order) {
        try (TupleRuns runs = new TupleRuns(3, List.of(AS_THEY_ARE, LAST_FIRST), temp.resolve("runs"), run)) {
            Arrays.stream(tuples).forEach(runs::add);
            runs.flush();
            try (Stream<long[]> sorted = runs.sorted(order)) {
                return sorted.map(Arrays::toString).toList();
            }
        }
    }

    private static List<String> expected(long[][] tuples, int[] order) {
        TreeSet<long[]> sorted = new TreeSet<>(Comparator.comparing((long[] tuple) -> tuple, Arrays::compareUnsigned));
        for (long[] tuple : tuples) {
            sorted.add(Arrays.stream(order).mapToLong(column -> tuple[column]).toArray());
        }
        return sorted.stream().map(Arrays::toString).toList();
    }
}
