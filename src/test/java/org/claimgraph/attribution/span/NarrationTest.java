package org.claimgraph.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

class NarrationTest {

    @Test
    void whatFollowsAWholeQuotationAndItsCueIsTheWriters() {
        assertEquals(
                List.of("“It is late,”"),
                content(
                        "“It is late,” she said, but nobody heard her.",
                        "said",
                        "“It is late,”",
                        "but nobody heard her"));
    }

    @Test
    void aQuotationThatTheCueInterruptsStaysWhole() {
        assertEquals(
                List.of("“It is late,”", "“and cold.”"),
                content("“It is late,” she said, “and cold.”", "said", "“It is late,”", "“and cold.”"));
    }

    @Test
    void whatTheCueInterruptsOutsideQuotationMarksStaysWhole() {
        assertEquals(
                List.of("The bridge", "is closed"),
                content("The bridge, she said, is closed.", "said", "The bridge", "is closed"));
    }

    private static List<String> content(String text, String cue, String... fragments) {
        Passage passage = Passages.of(
                        new ToyAnalyser().analyse(new GoldArticle("t", text, List.of()).document()), Clusters.none())
                .getFirst();
        List<Span> content =
                Arrays.stream(fragments).map(words -> span(text, words)).toList();
        AttributionSpans one = new AttributionSpans(List.of(), List.of(span(text, cue)), content, 0.9);
        return Narration.without(passage, one).content().stream()
                .map(span -> span.in(text))
                .toList();
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
