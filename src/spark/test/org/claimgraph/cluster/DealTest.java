package org.claimgraph.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DealTest {

    @Test
    void oneHugeFileAndManySmallOnesAreDealtOutEvenly() {
        Deal deal = new Deal(5, List.of(0, 1, 2, 3, 4));
        Stream<RecordKey> huge = IntStream.range(0, 100).mapToObj(record -> new RecordKey(0, record));
        Stream<RecordKey> small = IntStream.range(1, 101).mapToObj(file -> new RecordKey(file, 0));
        assertEquals(
                List.of(40L, 40L, 40L, 40L, 40L),
                List.copyOf(Stream.concat(huge, small)
                        .collect(Collectors.groupingBy(
                                (Function<RecordKey, Integer>) deal::getPartition, Collectors.counting()))
                        .values()));
    }

    @Test
    void whatIsFinishedIsNoPartition() {
        Deal deal = new Deal(3, List.of(0, 2));
        assertEquals(2, deal.numPartitions());
        assertFalse(deal.isOpen(new RecordKey(0, 1)));
        assertEquals(2, deal.partOfPartition(deal.getPartition(new RecordKey(0, 2))));
    }
}
