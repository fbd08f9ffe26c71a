package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListOrderTest {

    @Test
    void theNewestComesFirstAndWhatHasNoDayLast() {
        int newer = value(ListOrder.of(Optional.of(LocalDate.of(2020, 8, 19))));
        int older = value(ListOrder.of(Optional.of(LocalDate.of(2020, 8, 18))));
        assertEquals(1, older - newer);
        assertTrue(value(ListOrder.of(Optional.empty())) > older);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9494, 0.9495, 0.9505, 0.95, 1})
    void likenessIsOrderedAsItIsWritten(double likeness) {
        BigDecimal written = new BigDecimal(Literals.probability(likeness).getLiteralLexicalForm());
        assertEquals(BigDecimal.ONE.subtract(written).movePointRight(3).intValueExact(), value(ListOrder.of(likeness)));
    }

    private static int value(Node order) {
        return Integer.parseInt(order.getLiteralLexicalForm());
    }
}
