package org.claimgraph.store.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphIdsTest {

    @Test
    void containsWhatWasAddedAndNothingElse() {
        Random random = new Random(7);
        Set<Long> added = new HashSet<>(Set.of(0L, -1L, Long.MIN_VALUE));
        while (added.size() < 5_000) {
            added.add((long) random.nextInt(20_000));
        }
        GraphIds ids = new GraphIds();
        added.forEach(ids::add);
        added.forEach(ids::add);
        for (long id = -2; id < 20_000; id++) {
            assertEquals(added.contains(id), ids.contains(id));
        }
    }
}
