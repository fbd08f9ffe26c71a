package org.claimgraph.story;

import java.util.Arrays;
import java.util.List;
import org.claimgraph.learn.Hash;

/**
 * A text as the set of its runs of three words (Broder 1997, "On the resemblance and containment of documents").
 *
 * @param hashes distinct, sorted
 */
record Shingles(long[] hashes) {

    private static final int WORDS = 3;

    static Shingles of(String text) {
        List<String> words = WordForms.words(text);
        long[] singles = words.stream().mapToLong(Hash::of).toArray();
        long[] hashes = new long[Math.max(0, singles.length - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Hash.of(WORDS, singles[i], singles[i + 1], singles[i + 2]);
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    int shared(Shingles other) {
        int count = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The share of the smaller set that is in the other too, 0 to 1. */
    double containment(Shingles other) {
        int smaller = Math.min(hashes.length, other.hashes.length);
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }
}
