package org.claimgraph.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource({
        "'She said “we won” and left.', '“we won”'",
        "'\"One,\" he said, \"and two.\"', '\"One,\"|\"and two.\"'",
        "'An inch (\") is no quotation', ''",
        "'“Never closed. “Closed.”', '“Closed.”'",
        "'Closed” first, “then” open', '“then”'",
        "'Nothing “” in it, “x”', '“x”'",
        "'', ''"
    })
    void isWhatStandsBetweenTwoMarks(String text, String expected) {
        assertEquals(
                Arrays.stream(expected.split("\\|"))
                        .filter(part -> !part.isEmpty())
                        .toList(),
                Quotations.in(text).stream().map(span -> span.in(text)).toList());
    }

    @org.junit.jupiter.api.Test
    void aMarkThatIsClosedPagesLaterQuotesNothing() {
        assertEquals(List.of(), Quotations.in("“" + "word ".repeat(301) + "”"));
    }
}
