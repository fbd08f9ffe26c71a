package org.claimgraph.attribution.span;

import java.util.BitSet;
import java.util.List;

/** How the drafts of a passage stand to each other. */
final class Neighbours {

    enum Kind {
        /** Its content holds the cue. */
        HOLDER,
        /** Its cue stands in the content. */
        HELD,
        /** It claims some of the same words. */
        RIVAL,
        STRANGER
    }

    private final List<Draft> drafts;
    private final List<BitSet> contents;

    Neighbours(List<Draft> drafts) {
        this.drafts = drafts;
        this.contents = drafts.stream().map(Draft::contentTokens).toList();
    }

    /** The content's tokens; not to be changed. */
    BitSet content(int number) {
        return contents.get(number);
    }

    /** What {@code other} is to the draft of that number. */
    Kind of(int number, int other) {
        if (contents.get(other).get(drafts.get(number).cue().head())) {
            return Kind.HOLDER;
        }
        if (contents.get(number).get(drafts.get(other).cue().head())) {
            return Kind.HELD;
        }
        return contents.get(number).intersects(contents.get(other)) ? Kind.RIVAL : Kind.STRANGER;
    }
}
