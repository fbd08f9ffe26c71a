package org.claimgraph.analyse.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class PunctuationTest {

    @Test
    void hangsAWordUnderTheWordAboveTheMark() {
        int[] heads = {1, 4, 1, 2};
        Punctuation.lift(heads, new int[4], new boolean[] {false, false, true, false});
        assertArrayEquals(new int[] {1, 4, 1, 1}, heads);
    }

    @Test
    void givesTheRootToTheHighestWord() {
        int[] heads = {3, 0, 0, 4};
        int[] labels = {5, 6, 7, 8};
        Punctuation.lift(heads, labels, new boolean[] {true, false, false, true});
        assertArrayEquals(new int[] {1, 4, 1, 1}, heads);
        assertArrayEquals(new int[] {5, 8, 7, 6}, labels);
    }

    @Test
    void leavesMarksAloneWhereThereIsNoWord() {
        int[] heads = {2, 0};
        Punctuation.lift(heads, new int[2], new boolean[] {true, true});
        assertArrayEquals(new int[] {2, 0}, heads);
    }
}
