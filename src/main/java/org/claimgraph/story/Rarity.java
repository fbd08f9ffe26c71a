package org.claimgraph.story;

import java.util.HashMap;
import java.util.Map;

/**
 * How much a word tells, in bits: that two claims share "president" says little, that they share "semblance" much. It is
 * read from a list and not counted in the store, so that the same two claims are judged alike in every store.
 */
final class Rarity {

    /** Of words that are not in the list. */
    private static final int RARE = 12;

    private static final int NUMBER = 7;

    private static final Map<String, Integer> BITS = bits();

    static int of(String stem) {
        return WordForms.isNumber(stem) ? NUMBER : BITS.getOrDefault(stem, RARE);
    }

    private static Map<String, Integer> bits() {
        Map<String, Integer> bits = new HashMap<>();
        for (String line : WordForms.Resource.lines("common-words.tsv")) {
            String[] fields = line.split("\t", 2);
            for (String stem : fields[1].split(" ")) {
                bits.put(stem, Integer.parseInt(fields[0]));
            }
        }
        return bits;
    }

    private Rarity() {}
}
