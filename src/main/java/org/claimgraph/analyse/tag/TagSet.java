package org.claimgraph.analyse.tag;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tags that a treebank uses: pairs of a Universal tag and a Penn tag, numbered. */
public record TagSet(List<String> upos, List<String> xpos) {

    public TagSet {
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
    }

    public int size() {
        return upos.size();
    }

    /** The number of a pair, -1 if the set has none. */
    public int idOf(String u, String x) {
        for (int i = 0; i < upos.size(); i++) {
            if (upos.get(i).equals(u) && xpos.get(i).equals(x)) {
                return i;
            }
        }
        return -1;
    }

    public boolean isPunctuation(int id) {
        return upos.get(id).equals("PUNCT");
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(size());
        for (int i = 0; i < size(); i++) {
            out.writeUTF(upos.get(i));
            out.writeUTF(xpos.get(i));
        }
    }

    static TagSet read(DataInput in) throws IOException {
        int size = in.readUnsignedShort();
        List<String> upos = new ArrayList<>(size);
        List<String> xpos = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            upos.add(in.readUTF());
            xpos.add(in.readUTF());
        }
        return new TagSet(upos, xpos);
    }
}
