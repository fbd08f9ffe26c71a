package org.claimgraph.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertEquals(
                List.of("kim", "crew", "won't", "pay", "1,500.5", "coins"),
                WordForms.words("Kim’s crew won't pay “1,500.5” coins."));
    }

    @Test
    void inflectedFormsHaveOneStem() {
        assertEquals(List.of("resolv", "resolv", "resolv"), stems("resolve", "resolved", "resolving"));
        assertEquals(List.of("country", "country"), stems("country", "countries"));
        assertEquals(List.of("agr", "agr"), stems("agree", "agreed"));
        assertEquals(List.of("stop", "stop"), stems("stops", "stopped"));
    }

    @Test
    void functionWordsCarryNoMeaning() {
        assertEquals(List.of("harbour", "open"), WordForms.content(WordForms.words("That the harbour was not open")));
    }

    @Test
    void namesAreNotPlain() {
        assertEquals(List.of("dock", "open"), WordForms.plain("Dock of Port Aster opens"));
    }

    private static List<String> stems(String... words) {
        return List.of(words).stream().map(WordForms::stem).toList();
    }
}
