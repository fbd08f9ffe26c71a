package org.claimgraph.attribution.span;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class CandidateTest {

    @Test
    void contentsAgreeWhenHalfOfTheirTokensAreShared() {
        assertTrue(Candidate.agree(tokens(0, 4), tokens(0, 4)));
        assertTrue(Candidate.agree(tokens(0, 4), tokens(0, 2)));
        assertTrue(Candidate.agree(tokens(0, 3), tokens(1, 4)));
        assertFalse(Candidate.agree(tokens(0, 5), tokens(0, 2)));
        assertFalse(Candidate.agree(tokens(0, 4), tokens(2, 6)));
    }

    @Test
    void noContentAgreesWithNothing() {
        assertFalse(Candidate.agree(new BitSet(), tokens(0, 2)));
        assertFalse(Candidate.agree(new BitSet(), new BitSet()));
    }

    private static BitSet tokens(int begin, int end) {
        BitSet set = new BitSet();
        set.set(begin, end);
        return set;
    }
}
