package org.claimgraph.analyse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.claimgraph.analyse.lemma.Lemmas;
import org.claimgraph.analyse.parse.DependencyParser;
import org.claimgraph.analyse.tag.PosTagger;

/** The trained parts of the analysis of a sentence; immutable and shared between threads. */
public record SyntaxModel(PosTagger tagger, Lemmas lemmas, DependencyParser parser) {

    private static final int MAGIC = 0x43475331; // "CGS1"

    public void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        tagger.write(out);
        lemmas.write(out);
        parser.write(out);
    }

    /** @throws IOException if the stream does not hold such a model */
    public static SyntaxModel read(DataInput in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a syntax model of this version");
        }
        return new SyntaxModel(PosTagger.read(in), Lemmas.read(in), DependencyParser.read(in));
    }
}
