package org.claimgraph.analyse.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditScriptTest {

    @ParameterizedTest
    @CsvSource({"said,say", "Ministers,minister", "was,be", "Berlin,Berlin", "THE,the", "Nations,Nation", "x,x"})
    void leadsFromFormToLemma(String form, String lemma) {
        assertEquals(lemma, EditScript.between(form, lemma).apply(form));
    }

    @ParameterizedTest
    @CsvSource({"talks,talk,walks,walk", "Tries,try,cries,cry", "Talks,talk,walks,walk"})
    void appliesToOtherWords(String form, String lemma, String other, String expected) {
        assertEquals(expected, EditScript.between(form, lemma).apply(other));
    }
}
