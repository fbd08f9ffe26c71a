package org.claimgraph.attribution.span;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Turns the judge's probability into the share of such attributions whose content and source proved right on articles the
 * model had not seen: isotonic regression (pool adjacent violators), linear between the steps.
 *
 * @param scores ascending
 * @param shares ascending, one per score
 */
record Calibration(float[] scores, float[] shares) {

    static final Calibration NONE = new Calibration(new float[] {0, 1}, new float[] {0, 1});

    double of(double score) {
        if (score <= scores[0]) {
            return shares[0];
        }
        for (int i = 1; i < scores.length; i++) {
            if (score <= scores[i]) {
                double way = (score - scores[i - 1]) / Math.max(1e-9, scores[i] - scores[i - 1]);
                return shares[i - 1] + way * (shares[i] - shares[i - 1]);
            }
        }
        return shares[shares.length - 1];
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(scores.length);
        for (int i = 0; i < scores.length; i++) {
            out.writeFloat(scores[i]);
            out.writeFloat(shares[i]);
        }
    }

    static Calibration read(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 1) {
            throw new IOException("not a calibration: " + size + " steps");
        }
        float[] scores = new float[size];
        float[] shares = new float[size];
        for (int i = 0; i < size; i++) {
            scores[i] = in.readFloat();
            shares[i] = in.readFloat();
        }
        return new Calibration(scores, shares);
    }
}
