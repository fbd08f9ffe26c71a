package org.claimgraph.analyse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.claimgraph.analyse.NameType;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static final KnownNames KNOWN = new KnownNames(Map.of(
            List.of("Council"), NameType.ORGANIZATION,
            List.of("Council", "of", "Ministers"), NameType.ORGANIZATION));

    @Test
    void theLongestNameWins() {
        SentenceWords words = SentenceWords.of("the", "Council", "of", "Ministers", "met");
        assertEquals(
                new KnownNames.Match(1, 4, NameType.ORGANIZATION),
                KNOWN.at(words, 1, false).orElseThrow());
    }

    @Test
    void smallLettersAreNoNameExceptInAHeadline() {
        SentenceWords words = SentenceWords.of("council");
        assertEquals(
                List.of(false, true),
                List.of(
                        KNOWN.at(words, 0, false).isPresent(),
                        KNOWN.at(words, 0, true).isPresent()));
    }
}
