package org.claimgraph.attribution.span;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.learn.ChainModel;

/** All that is learnt: the cue lexicon, the two taggers, the judge and what its scores are worth. Immutable. */
public final class SpanModel {

    private static final int MAGIC = 0x43474154;

    final CueLexicon lexicon;
    final ChainModel cues;
    final ChainModel parts;
    final ChainModel judge;
    final Calibration calibration;

    SpanModel(CueLexicon lexicon, ChainModel cues, ChainModel parts, ChainModel judge, Calibration calibration) {
        this.lexicon = lexicon;
        this.cues = cues;
        this.parts = parts;
        this.judge = judge;
        this.calibration = calibration;
    }

    /** Writes the model, gzipped; the same model gives the same bytes. */
    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(MAGIC);
            lexicon.write(out);
            cues.write(out);
            parts.write(out);
            judge.write(out);
            calibration.write(out);
        }
    }

    /**
     * @param in unzipped
     * @throws IOException if the stream does not hold an attribution model
     */
    public static SpanModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException(
                    "not an attribution model; make one with: claimgraph train attribution TRAIN -o MODEL");
        }
        return new SpanModel(
                CueLexicon.read(in),
                ChainModel.read(in, CueLabel.LABELS),
                ChainModel.read(in, PartLabel.LABELS),
                ChainModel.read(in, Judge.LABELS),
                Calibration.read(in));
    }
}
