package org.claimgraph.analyse.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void tellsOpeningFromClosingMarksByTheSpaces() {
        assertEquals(
                List.of("``", "Go", ",", "''", "he", "said"),
                spellings(new String[] {"\"", "Go", ",", "\"", "he", "said"}, false, false, false, true, true, true));
    }

    @Test
    void spellsMarksInOneWay() {
        assertEquals(
                List.of("``", "''", "--", "..."), spellings(new String[] {"“", "”", "—", "…"}, true, true, true, true));
    }

    @Test
    void readsTitlesAsTitles() {
        assertEquals(SentenceCase.TITLE, SentenceCase.of("Minister Vows Swift Answer to Critics".split(" ")));
        assertEquals(SentenceCase.CAPITALS, SentenceCase.of("MINISTER VOWS ANSWER".split(" ")));
        assertEquals(
                SentenceCase.RUNNING, SentenceCase.of("The minister vowed that Anna Berg would answer".split(" ")));
    }

    private static List<String> spellings(String[] forms, boolean... spaceAfter) {
        return Arrays.stream(Words.of(forms, spaceAfter).lexemes())
                .map(Lexeme::spelling)
                .toList();
    }
}
