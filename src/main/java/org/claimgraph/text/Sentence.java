package org.claimgraph.text;

import java.util.List;

/**
 * A sentence; it never crosses a block.
 *
 * @param block index into {@link Document#blocks()}
 * @param tokens in text order, at least one
 */
public record Sentence(Span span, int block, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
