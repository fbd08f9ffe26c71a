package org.claimgraph.entity.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as its runs of letters and digits, without accents: "Al-Qa'ida" is [Al, Qa, ida] however a tokenizer splits it.
 */
public final class Chunks {

    private Chunks() {}

    public static List<String> of(String text) {
        String folded = Slug.fold(text);
        List<String> chunks = new ArrayList<>(4);
        int begin = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                chunks.add(folded.substring(begin, i));
                begin = -1;
            }
        }
        return chunks;
    }
}
