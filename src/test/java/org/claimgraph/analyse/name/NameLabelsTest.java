package org.claimgraph.analyse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.analyse.NameType;
import org.junit.jupiter.api.Test;

class NameLabelsTest {

    private static final int BEGIN = NameLabels.of(NameType.LOCATION, 0, 3);
    private static final int INSIDE = NameLabels.of(NameType.LOCATION, 1, 3);
    private static final int LAST = NameLabels.of(NameType.LOCATION, 2, 3);

    @Test
    void anOpenNameGoesOnWithItsOwnTypeOnly() {
        List<Integer> after = IntStream.rangeClosed(0, NameLabels.COUNT)
                .filter(to -> NameLabels.LABELS.allows(BEGIN, to))
                .boxed()
                .toList();
        assertEquals(List.of(INSIDE, LAST), after);
    }

    @Test
    void aSentenceBeginsOutsideOrWithABeginOrUnit() {
        assertEquals(true, NameLabels.LABELS.allows(NameLabels.COUNT, NameLabels.OUTSIDE));
        assertEquals(true, NameLabels.LABELS.allows(NameLabels.COUNT, BEGIN));
        assertEquals(false, NameLabels.LABELS.allows(NameLabels.COUNT, INSIDE));
        assertEquals(true, NameLabels.LABELS.allows(LAST, NameLabels.COUNT));
    }
}
