package org.claimgraph.analyse;

import org.claimgraph.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span with its marks; where the closing mark is missing (a quotation that goes on in the next paragraph, which
 *     opens with a mark again) it ends with the block
 * @param closed false if the closing mark is missing
 */
public record Quotation(Span span, boolean closed) {}
