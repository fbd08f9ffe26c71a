package org.claimgraph.attribution.corpus;

import java.util.Locale;

/**
 * How well confidence foretells: of the attributions whose confidence lies in [from, to), the mean confidence and the share
 * that is right.
 */
public record Reliability(double from, double to, int count, double confidence, double right) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "confidence %.1f-%.1f %6d  mean %.2f  right %.2f", from, to, count, confidence, right);
    }
}
