package org.claimgraph.attribution;

import java.util.List;
import org.claimgraph.text.Document;
import org.claimgraph.text.Span;

/** A content that runs over another article's headline inside the sentence is parted there: nobody said the headline. */
public final class WithoutInsertions {

    /** The attributions, in the same order, each as it was or with its content parted. */
    public static List<AttributionSpans> of(Document document, List<AttributionSpans> found) {
        List<Span> insertions = document.blocks().stream()
                .flatMap(block -> block.insertions().stream())
                .toList();
        return insertions.isEmpty()
                ? found
                : found.stream()
                        .map(spans -> parted(document.text(), spans, insertions))
                        .toList();
    }

    private static AttributionSpans parted(String text, AttributionSpans spans, List<Span> insertions) {
        return spans.withContent(spans.content().stream()
                .flatMap(span -> span.without(insertions).stream())
                .filter(part -> !part.in(text).isBlank())
                .map(part -> trimmed(text, part))
                .toList());
    }

    private static Span trimmed(String text, Span part) {
        String words = part.in(text);
        int begin = part.begin() + words.length() - words.stripLeading().length();
        return new Span(begin, begin + words.strip().length());
    }

    private WithoutInsertions() {}
}
