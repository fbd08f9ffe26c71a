package org.claimgraph.attribution.corpus;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Span;

/** An article with the attributions that people marked in it; their confidence is 1. */
public record GoldArticle(String id, String text, List<AttributionSpans> attributions) {

    public GoldArticle {
        attributions = List.copyOf(attributions);
    }

    /** The article as a document of paragraphs: each line that is not blank is one. */
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (!text.substring(begin, end).isBlank()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new Span(begin, end)));
            }
            begin = end + 1;
        }
        return new Document(id, text, Metadata.NONE, blocks);
    }
}
