package org.claimgraph.attribution.span;

import java.io.DataInput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.analyse.Models;
import org.claimgraph.learn.BoostedTrees;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.WordClusters;

/** All that is learnt: the cue lexicon, the two taggers, the ranker, the judge and what its scores are worth. Immutable. */
public final class SpanModel {

    private static final int MAGIC = 0x43474155;

    final WordClusters clusters;
    final CueLexicon lexicon;
    final ChainModel cues;
    final ChainModel parts;
    final ChainModel ranker;
    final ChainModel firstLook;
    final BoostedTrees secondLook;
    final Calibration calibration;

    SpanModel(
            WordClusters clusters,
            CueLexicon lexicon,
            ChainModel cues,
            ChainModel parts,
            ChainModel ranker,
            ChainModel firstLook,
            BoostedTrees secondLook,
            Calibration calibration) {
        this.clusters = clusters;
        this.lexicon = lexicon;
        this.cues = cues;
        this.parts = parts;
        this.ranker = ranker;
        this.firstLook = firstLook;
        this.secondLook = secondLook;
        this.calibration = calibration;
    }

    /** Writes the model, gzipped; the same model gives the same bytes. */
    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(MAGIC);
            out.writeInt(clusters.words());
            lexicon.write(out);
            cues.write(out);
            parts.write(out);
            ranker.write(out);
            firstLook.write(out);
            secondLook.write(out);
            calibration.write(out);
        }
    }

    /** The shared model that comes with the program. */
    public static SpanModel load() {
        return Models.load(
                "attribution.bin", "claimgraph train attribution TRAIN -o FILE", in -> read(in, Models.clusters()));
    }

    /**
     * @param in what {@link #write} wrote, unzipped
     * @param clusters the ones the model was trained with
     * @throws IOException if the stream does not hold an attribution model, or one trained with other clusters
     */
    public static SpanModel read(DataInput in, WordClusters clusters) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not an attribution model");
        }
        if (in.readInt() != clusters.words()) {
            throw new IOException("attribution model trained with other word clusters");
        }
        return new SpanModel(
                clusters,
                CueLexicon.read(in),
                ChainModel.read(in, CueLabel.LABELS),
                ChainModel.read(in, PartLabel.LABELS),
                ChainModel.read(in, Ranker.LABELS),
                ChainModel.read(in, Judge.LABELS),
                BoostedTrees.read(in),
                Calibration.read(in));
    }
}
