package org.claimgraph.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SwappedBodyTest {

    private static final String TEXT = "\\\"Kim\\\"\\nsaw \uD83D\uDEA2 \\u0007 boats docks";

    private final WordSwap.Census census = new WordSwap.Census();

    @Test
    void offsetsCountCodePointsAndCutWordsInTwo() {
        census.add(TEXT + " crane piers tides ships");
        WordSwap swap = census.edition(1);
        SwappedBody body = SwappedBody.of(TEXT, swap);
        assertNotEquals(TEXT, body.text());
        assertEquals("\\\"Kim\\\"", body.between(0, 5));
        assertEquals("\uD83D\uDEA2", body.between(10, 11));
        assertEquals("\\u0007", body.between(12, 13));
        assertEquals(swap.apply("boats").substring(2), body.between(16, 19));
        assertEquals(swap.apply("docks"), body.between(20, 25));
    }
}
