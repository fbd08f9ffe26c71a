package org.claimgraph.text;

import java.util.List;

/**
 * A paragraph or another block of the text; blocks of one document do not overlap and stand in text order.
 *
 * @param insertions stretches inside, in text order, that are no part of it: another article's headline set into a sentence.
 *     They keep their place in the text and are silent
 */
public record Block(BlockKind kind, Span span, List<Span> insertions) {

    public Block {
        insertions = List.copyOf(insertions);
    }

    public Block(BlockKind kind, Span span) {
        this(kind, span, List.of());
    }

    /** What of a stretch of the text is not inside an insertion; the stretch itself where it has none. */
    public List<Span> without(Span stretch) {
        return insertions.isEmpty() ? List.of(stretch) : stretch.without(insertions);
    }
}
