package org.claimgraph.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSwapTest {

    private static final String TEXT =
            "Kim said the tall crane near Porto has come down,\\nand the small dock was saved by men.";

    @Test
    void wordsChangePlacesWithWordsOfTheirLength() {
        String swapped = edition(7).apply(TEXT);
        assertNotEquals(TEXT, swapped);
        assertEquals(lengths(TEXT), lengths(swapped));
        assertEquals(words(TEXT), words(swapped));
    }

    @Test
    void aWordBecomesTheSameWordEverywhere() {
        WordSwap swap = edition(7);
        String whole = swap.apply(TEXT);
        String part = "the small dock was saved";
        int begin = TEXT.indexOf(part);
        assertEquals(whole.substring(begin, begin + part.length()), swap.apply(part));
    }

    @Test
    void namesAndEscapesStay() {
        String swapped = edition(7).apply(TEXT);
        for (String stays : List.of("Kim ", " Porto ", ",\\n")) {
            assertEquals(TEXT.indexOf(stays), swapped.indexOf(stays));
        }
    }

    @Test
    void anEditionHasItsOwnWordsAndAlwaysTheSame() {
        assertEquals(edition(7).apply(TEXT), edition(7).apply(TEXT));
        assertNotEquals(edition(7).apply(TEXT), edition(8).apply(TEXT));
    }

    private static WordSwap edition(int number) {
        WordSwap.Census census = new WordSwap.Census();
        census.add(TEXT);
        return census.edition(number);
    }

    private static List<Integer> lengths(String text) {
        return Arrays.stream(text.split("\\b")).map(String::length).toList();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.replace("\\n", " ").split("\\W+")));
    }
}
