package org.claimgraph.clean;

import org.claimgraph.text.BlockKind;

/**
 * A block of a page's text.
 *
 * @param linked how many of its characters are in links
 */
record PageBlock(BlockKind kind, String text, int linked) {

    boolean isLinks() {
        return linked * 5 > text.length() * 4;
    }

    boolean endsSentence() {
        return Line.endsSentence(text);
    }

    int words() {
        return text.split("\\s+").length;
    }
}
