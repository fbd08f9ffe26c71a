package org.claimgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedExtractionTest {

    @Test
    void keepsTheOrderOfTheInput() {
        List<Integer> input = IntStream.range(0, 500).boxed().toList();
        assertEquals(input, run(input, i -> i, Duration.ofSeconds(60)));
    }

    @Test
    void anItemThatFailsCostsNoOther() {
        assertEquals(
                List.of(1, -1, 3),
                run(
                        List.of(1, 2, 3),
                        i -> {
                            if (i == 2) {
                                throw new IllegalArgumentException("two");
                            }
                            return i;
                        },
                        Duration.ofSeconds(60)));
    }

    /** As many as there are threads: they are replaced, or nothing would go on. */
    @Test
    void itemsThatNeverEndAreGivenUpAndTheRestGoesOn() {
        CountDownLatch never = new CountDownLatch(1);
        assertEquals(
                List.of(-1, -1, 3, 4),
                run(
                        List.of(1, 2, 3, 4),
                        i -> {
                            while (i < 3 && never.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                            return i;
                        },
                        Duration.ofMillis(300)));
        never.countDown();
    }

    @Test
    void withoutAStandInAFailureIsThrown() {
        assertThrows(
                ArithmeticException.class,
                () -> OrderedExtraction.<Integer, Integer>run(List.of(0).iterator(), i -> 1 / i, 1, i -> {}));
    }

    private static List<Integer> run(List<Integer> input, Function<Integer, Integer> step, Duration limit) {
        List<Integer> results = new ArrayList<>();
        OrderedExtraction.run(input.iterator(), step, 2, limit, (item, cause) -> -1, results::add);
        return results;
    }
}
