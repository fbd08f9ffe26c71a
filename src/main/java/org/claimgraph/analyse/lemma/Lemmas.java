package org.claimgraph.analyse.lemma;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.tag.Lexeme;
import org.claimgraph.analyse.tag.PosTagger;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;
import org.claimgraph.learn.LinearModel;
import org.jspecify.annotations.Nullable;

/** Finds dictionary forms by choosing an {@link EditScript} for a word and its tag. Safe for use by several threads. */
public final class Lemmas {

    private final List<EditScript> scripts;
    private final LinearModel model;

    /** One recent word per place; a race loses nothing but a second look. */
    private final @Nullable Known[] recent = new Known[1 << 16];

    private record Known(String form, String xpos, String lemma) {}

    public Lemmas(List<EditScript> scripts, LinearModel model) {
        this.scripts = List.copyOf(scripts);
        this.model = model;
    }

    /** @param xpos the Penn tag */
    public String lemma(Lexeme word, String xpos) {
        int place = ((word.form().hashCode() * 31 + xpos.hashCode()) * 0x9E3779B9) >>> 16;
        Known known = recent[place];
        if (known != null && known.form.equals(word.form()) && known.xpos.equals(xpos)) {
            return known.lemma;
        }
        String lemma = choose(word, xpos);
        recent[place] = new Known(word.form(), xpos, lemma);
        return lemma;
    }

    private String choose(Lexeme word, String xpos) {
        Features features = new Features();
        float[] scores = new float[scripts.size()];
        LemmaFeatures.fill(features, word, Hash.of(xpos));
        model.score(features, scores);
        return scripts.get(PosTagger.best(scores)).apply(word.form());
    }

    public void write(DataOutput out) throws IOException {
        out.writeShort(scripts.size());
        for (EditScript script : scripts) {
            out.writeBoolean(script.lower());
            out.writeByte(script.cut());
            out.writeUTF(script.added());
        }
        model.write(out);
    }

    public static Lemmas read(DataInput in) throws IOException {
        int size = in.readUnsignedShort();
        List<EditScript> scripts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            scripts.add(new EditScript(in.readBoolean(), in.readUnsignedByte(), in.readUTF()));
        }
        return new Lemmas(scripts, LinearModel.read(in));
    }
}
