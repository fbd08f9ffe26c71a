package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The harbour is open,”             | The harbour is open
            the  harbour\u00a0is\u2028open.    | The harbour is open
            'The "old" harbour'                | 'The "old" harbour'
            the harbour is "open               | The harbour is open
            "open" and "free"                  | "open" and "free"
            is the harbour open?               | Is the harbour open?
            économie first                     | Économie first
            """)
    void isTheSameForTheSameWordsHoweverTheyAreSet(String written, String shown) {
        assertEquals(shown, ClaimText.of(List.of(written)).text());
    }

    @Test
    void joinsWhatTheCueInterrupts() {
        assertEquals(
                "We will open the harbour",
                ClaimText.of(List.of("\"We will,\"", "\"open the harbour.\"")).text());
    }

    @Test
    void keepsSomethingOfAContentThatIsAllPunctuation() {
        assertEquals("...", ClaimText.of(List.of("...")).text());
    }

    @Test
    void countsWordsAndNotDashes() {
        assertEquals(3, ClaimText.of(List.of("open – or closed")).words());
    }
}
