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
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean starts = !Line.isSpace(text.charAt(i)) && (i == 0 || Line.isSpace(text.charAt(i - 1)));
            words += starts ? 1 : 0;
        }
        return words;
    }
}
