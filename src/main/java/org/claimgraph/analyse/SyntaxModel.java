package org.claimgraph.analyse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.claimgraph.analyse.lemma.Lemmas;
import org.claimgraph.analyse.parse.DependencyParser;
import org.claimgraph.analyse.tag.Lexicon;
import org.claimgraph.analyse.tag.PosTagger;
import org.claimgraph.learn.WordClusters;

/**
 * The trained parts of the analysis of a sentence; immutable and shared between threads. The word clusters are a model of their own and not
 * written with it.
 */
public record SyntaxModel(Lexicon lexicon, PosTagger tagger, Lemmas lemmas, DependencyParser parser) {

    private static final int MAGIC = 0x43475332; // "CGS2"

    public void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        tagger.write(out);
        lemmas.write(out);
        parser.write(out);
    }

    /** @throws IOException if the stream does not hold such a model */
    public static SyntaxModel read(DataInput in, WordClusters clusters) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a syntax model of this version");
        }
        Lexicon lexicon = new Lexicon(clusters);
        return new SyntaxModel(lexicon, PosTagger.read(in, lexicon), Lemmas.read(in), DependencyParser.read(in));
    }
}
