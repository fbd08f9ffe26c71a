package org.claimgraph.text;

import java.util.List;

/**
 * One article as the extractor sees it.
 *
 * @param id the input's own id, or its file name; for people to recognise it, not an IRI
 * @param text the canonical text that every {@link Span} counts into: a text file as it is, the text field of a JSON
 *     record as given, the main text extracted from a page
 * @param blocks in text order, without overlap; text outside all blocks is white space or silent mark-up
 */
public record Document(String id, String text, Metadata metadata, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
