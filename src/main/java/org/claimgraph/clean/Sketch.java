package org.claimgraph.clean;

import java.util.Arrays;
import org.claimgraph.text.Document;

/**
 * A short stand-in for a text, by which near copies are told: the least hash in each of {@value #BINS} classes of its runs of
 * four words (one-permutation MinHash, Li, Owen and Zhang 2012). Only prose counts, so that the furniture of a site does not
 * make its pages alike.
 */
public final class Sketch {

    static final int BINS = 64;

    private static final int RUN = 4;
    private static final int EMPTY = Integer.MAX_VALUE;

    /** No text; like nothing. */
    public static final Sketch NONE = new Sketch();

    private final int[] least = new int[BINS];

    private Sketch() {
        Arrays.fill(least, EMPTY);
    }

    public static Sketch of(Document document) {
        Sketch sketch = new Sketch();
        long[] run = new long[RUN];
        int[] words = {0};
        document.blocks().stream()
                .filter(block -> block.kind().isProse())
                .forEach(block -> words[0] = sketch.add(block.span().in(document.text()), run, words[0]));
        return sketch;
    }

    /** The share of runs that two texts have in common, as far as it can be told; 0 if one is too short to tell. */
    double likeness(Sketch other) {
        int both = 0;
        int same = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (least[bin] != EMPTY || other.least[bin] != EMPTY) {
                both++;
                same += least[bin] == other.least[bin] ? 1 : 0;
            }
        }
        return both * 2 < BINS ? 0 : (double) same / both;
    }

    /** A key for some bins in a row, alike for texts that agree on all of them; 0 if one of those is empty. */
    long key(int from, int bins) {
        long key = from + 1L;
        for (int bin = from; bin < from + bins; bin++) {
            if (least[bin] == EMPTY) {
                return 0;
            }
            key = mix(key + least[bin]);
        }
        return key | 1;
    }

    private int add(String text, long[] run, int before) {
        int words = before;
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            long hash = 0;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = hash * 31 + Character.toLowerCase(text.charAt(at++));
            }
            if (at > begin) {
                run[words++ % RUN] = mix(hash);
                if (words >= RUN) {
                    add(run, words);
                }
            }
            at++;
        }
        return words;
    }

    private void add(long[] run, int words) {
        long hash = 0;
        for (int i = 0; i < RUN; i++) {
            hash = mix(hash + run[(words + i) % RUN]);
        }
        int bin = (int) (hash & (BINS - 1));
        int value = (int) (hash >>> 33);
        if (value < least[bin]) {
            least[bin] = value;
        }
    }

    private static long mix(long x) {
        long h = (x + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 29)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 32);
    }
}
