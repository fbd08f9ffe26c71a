package org.claimgraph.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

class WithoutInsertionsTest {

    private static final String TEXT = "Moe said Berg BergPier shut MORE had left.";

    @Test
    void partsAContentAtAHeadlineInside() {
        Span headline = new Span(TEXT.indexOf(" BergPier"), TEXT.indexOf("MORE") + 4);
        Document document = document(List.of(headline));
        AttributionSpans found = spans(List.of(new Span(9, TEXT.length())));
        assertEquals(
                List.of("Berg", "had left."),
                WithoutInsertions.of(document, List.of(found)).getFirst().content().stream()
                        .map(span -> span.in(TEXT))
                        .toList());
    }

    @Test
    void leavesContentsAloneWhereNothingIsSetIn() {
        List<AttributionSpans> found = List.of(spans(List.of(new Span(9, TEXT.length()))));
        assertEquals(found, WithoutInsertions.of(document(List.of()), found));
    }

    private static AttributionSpans spans(List<Span> content) {
        return new AttributionSpans(List.of(new Span(0, 3)), List.of(new Span(4, 8)), content, 0.9);
    }

    private static Document document(List<Span> insertions) {
        Block block = new Block(BlockKind.PARAGRAPH, new Span(0, TEXT.length()), insertions);
        return new Document("d", TEXT, Metadata.NONE, List.of(block));
    }
}
