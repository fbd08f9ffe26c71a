package org.claimgraph.analyse.name.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimgraph.analyse.NameType;
import org.claimgraph.analyse.name.NameLabels;
import org.claimgraph.analyse.name.NameLists;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    private static final NameLists LISTS =
            new NameLists.Builder().add(List.of("Ruritania"), NameLists.COUNTRY).build();

    @Test
    void titlesAreNotPartOfAPersonsName() {
        LabelledSentence sentence = new LabelledSentence(
                "gum_train", "1", List.of("President", "Mira", "Kos"), List.of("B-PER", "I-PER", "I-PER"));
        assertEquals(
                List.of("O", "B-PER", "I-PER"),
                Conventions.adapt(sentence, LISTS).tags());
    }

    @Test
    void aCountryThatActsIsAPlaceAndAPeopleIsMisc() {
        LabelledSentence sentence = new LabelledSentence(
                "gmb_train", "1", List.of("Ruritania", "and", "Ruritanians"), List.of("B-NORP", "O", "B-NORP"));
        assertEquals(
                List.of("B-LOC", "O", "B-MISC"),
                Conventions.adapt(sentence, LISTS).tags());
    }

    @Test
    void whereACorpusDoesNotMarkMiscItMayStandUnmarked() {
        LabelledSentence sentence =
                new LabelledSentence("gum_train", "1", List.of("Riga", "waits"), List.of("B-LOC", "O"));
        int[] expected = {
            1 << NameLabels.of(NameType.LOCATION, 0, 1), 1 << NameLabels.OUTSIDE | NameLabels.mask(NameType.MISC)
        };
        assertArrayEquals(expected, Conventions.masks(sentence, sentence.marks()));
    }
}
