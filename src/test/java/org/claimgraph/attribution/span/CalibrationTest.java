package org.claimgraph.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration STEPS = new Calibration(new float[] {0.2f, 0.6f}, new float[] {0.1f, 0.5f});

    @Test
    void liesOnTheLineBetweenTwoSteps() {
        assertEquals(0.3, STEPS.of(0.4), 1e-6);
    }

    @Test
    void staysAtTheFirstAndLastStepBeyondThem() {
        assertEquals(0.1, STEPS.of(0), 1e-6);
        assertEquals(0.5, STEPS.of(1), 1e-6);
    }
}
