package org.claimgraph.attribution.span;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.learn.Hash;

/**
 * How often a lemma is part of a cue, learnt from annotated text: six grades by hashed lemma and part of speech. Immutable.
 */
final class CueLexicon {

    /** The grade from which a word counts as a likely cue. */
    static final byte LIKELY = 3;

    private static final double[] BOUNDS = {0.02, 0.1, 0.3, 0.6};
    private static final int RARE = 3;
    private static final int KEY = 2_000_003;

    private final Map<Integer, Entry> entries;

    CueLexicon(Map<Integer, Entry> entries) {
        this.entries = new java.util.HashMap<>(entries);
    }

    record Entry(int seen, int cue) {
        Entry plus(boolean isCue) {
            return new Entry(seen + 1, cue + (isCue ? 1 : 0));
        }
    }

    static int key(Passage p, int i) {
        return (int) (Hash.of(KEY, p.lemma[i], p.upos[i]) >>> 32);
    }

    /** 0 for a rare word, else 1 (hardly ever a cue) to 5 (mostly a cue). */
    byte grade(Passage p, int i) {
        Entry entry = entries.get(key(p, i));
        return entry == null ? 0 : grade(entry.seen, entry.cue);
    }

    /** The grade learnt from all occurrences but this one, so that training sees what decoding will see. */
    byte gradeWithout(Passage p, int i, boolean isCue) {
        Entry entry = entries.get(key(p, i));
        return entry == null ? 0 : grade(entry.seen - 1, entry.cue - (isCue ? 1 : 0));
    }

    private static byte grade(int seen, int cue) {
        if (seen < RARE) {
            return 0;
        }
        double share = (cue + 0.1) / (seen + 1.0);
        byte grade = 1;
        for (double bound : BOUNDS) {
            if (share >= bound) {
                grade++;
            }
        }
        return grade;
    }

    void write(DataOutput out) throws IOException {
        Map<Integer, Entry> kept = new TreeMap<>();
        entries.forEach((key, entry) -> {
            if (entry.seen >= RARE) {
                kept.put(key, entry);
            }
        });
        out.writeInt(kept.size());
        for (Map.Entry<Integer, Entry> entry : kept.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeByte(grade(entry.getValue().seen, entry.getValue().cue));
        }
    }

    static CueLexicon read(DataInput in) throws IOException {
        int size = in.readInt();
        Map<Integer, Entry> entries = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            int key = in.readInt();
            entries.put(key, ofGrade(in.readByte()));
        }
        return new CueLexicon(entries);
    }

    /** Counts that have the grade: files keep the grade alone. */
    private static Entry ofGrade(byte grade) throws IOException {
        for (int cue = 0; cue <= 1000; cue++) {
            if (grade(1000, cue) == grade) {
                return new Entry(1000, cue);
            }
        }
        throw new IOException("not a cue lexicon: grade " + grade);
    }
}
