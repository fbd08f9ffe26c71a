package org.claimgraph.clean;

import java.util.regex.Pattern;
import org.claimgraph.text.BlockKind;

/**
 * A block of a page's text.
 *
 * @param linked how many of its characters are in links
 */
record PageBlock(BlockKind kind, String text, int linked) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»)\\]\\s]*$");

    boolean isLinks() {
        return linked * 5 > text.length() * 4;
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    int words() {
        return text.split("\\s+").length;
    }
}
