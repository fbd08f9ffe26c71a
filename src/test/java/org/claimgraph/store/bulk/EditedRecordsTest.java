package org.claimgraph.store.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.junit.jupiter.api.Test;

class EditedRecordsTest {

    @Test
    void leavesOutWhatLeavesAndPutsInWhatComesEachOnce() {
        assertEquals(
                List.of(1L, 2L, 4L, 6L, 9L),
                edited(List.of(1L, 3L, 4L, 5L, 6L), List.of(2L, 4L, 9L), List.of(3L, 5L, 8L)));
    }

    @Test
    void letsGoWhatThePredicateSays() {
        Predicate<byte[]> even = key -> key[Long.BYTES - 1] % 2 == 0;
        assertEquals(
                List.of(1L, 2L, 3L), numbers(new EditedRecords(records(1L, 2L, 3L, 4L), records(2L), records(), even)));
    }

    @Test
    void ordersIdsAsUnsigned() {
        assertEquals(List.of(1L, 2L, -1L), edited(List.of(1L, -1L), List.of(2L), List.of()));
    }

    @Test
    void isEmptyWhenEverythingLeaves() {
        assertEquals(List.of(), edited(List.of(1L, 2L), List.of(), List.of(1L, 2L)));
    }

    @Test
    void theOldRecordsMayBeOneThatIsWrittenOver() {
        Record one = new Record(new byte[Long.BYTES], null);
        Iterator<Record> old = Stream.of(1L, 3L, 4L, 5L, 6L, 7L)
                .map(number -> {
                    java.nio.ByteBuffer.wrap(one.getKey()).putLong(number);
                    return one;
                })
                .iterator();
        Iterator<Record> leaving = records(3L, 4L, 5L, 6L);
        assertEquals(List.of(1L, 2L, 7L, 8L), numbers(new EditedRecords(old, records(2L, 8L), leaving, key -> false)));
    }

    private static List<Long> edited(List<Long> old, List<Long> coming, List<Long> leaving) {
        return numbers(new EditedRecords(
                records(old.toArray(Long[]::new)),
                records(coming.toArray(Long[]::new)),
                records(leaving.toArray(Long[]::new)),
                key -> false));
    }

    private static Iterator<Record> records(Long... numbers) {
        return Records.of(Stream.of(numbers).map(number -> new long[] {number}));
    }

    private static List<Long> numbers(Iterator<Record> records) {
        List<Long> numbers = new ArrayList<>();
        records.forEachRemaining(
                record -> numbers.add(java.nio.ByteBuffer.wrap(record.getKey()).getLong()));
        return numbers;
    }
}
