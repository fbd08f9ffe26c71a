package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource({"1.50,1.5", "100,100.0", "1E+3,1000.0", "0.00,0.0", "-0.250,-0.25"})
    void writesANumberInOneFormOnly(BigDecimal number, String lexical) {
        assertEquals(lexical, Literals.decimal(number).getLiteralLexicalForm());
    }

    @ParameterizedTest
    @CsvSource({"0.91049,0.91", "1,1.0", "0.0004,0.0"})
    void writesThreeDecimalsOfAProbability(double probability, String lexical) {
        assertEquals(lexical, Literals.probability(probability).getLiteralLexicalForm());
    }
}
