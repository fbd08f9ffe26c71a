package org.claimgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAnAstralCharacterOnce() {
        String text = "a😀b😀c";
        CodePoints points = new CodePoints(text);
        assertEquals(new Span(2, 3), points.of(new Span(text.indexOf('b'), text.indexOf('b') + 1)));
        assertEquals(5, points.at(text.length()));
    }

    @Test
    void leavesPlainTextAsItIs() {
        assertEquals(new Span(3, 9), new CodePoints("The Kremlin said").of(new Span(3, 9)));
    }
}
