package org.claimgraph.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimgraph.analyse.ParsedText;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

class CarriedQuotationTest {

    private static final ParsedText CARRIED =
            ParsedText.of("\"The port stays open,\" a note from the ministry read, reported Harbour News.", """
                    " " PUNCT `` 5 punct
                    The the DET DT 3 det
                    port port NOUN NN 4 nsubj
                    stays stay VERB VBZ 15 ccomp
                    open open ADJ JJ 4 xcomp
                    , , PUNCT , 15 punct
                    " " PUNCT '' 15 punct
                    a a DET DT 9 det
                    note note NOUN NN 13 nsubj
                    from from ADP IN 12 case
                    the the DET DT 12 det
                    ministry ministry NOUN NN 9 nmod
                    read read VERB VBD 15 ccomp
                    , , PUNCT , 15 punct
                    reported report VERB VBD 0 root
                    Harbour Harbour PROPN NNP 17 compound
                    News News PROPN NNP 15 nsubj
                    . . PUNCT . 15 punct
                    """);

    @Test
    void givesTheQuotationToWhoSaidItAndNotToWhoCarriedIt() {
        AttributionSpans found =
                spans("Harbour News", "reported", "\"The port stays open,\" a note from the ministry read");
        assertEquals(
                List.of(spans("a note from the ministry", "read", "\"The port stays open,\"")),
                CarriedQuotation.freed(CARRIED.analysis(), List.of(found)));
    }

    @Test
    void leavesAQuotationThatIsAllOfTheContent() {
        AttributionSpans found = spans("a note from the ministry", "read", "\"The port stays open,\"");
        assertEquals(List.of(found), CarriedQuotation.freed(CARRIED.analysis(), List.of(found)));
    }

    private static AttributionSpans spans(String source, String cue, String content) {
        return new AttributionSpans(List.of(span(source)), List.of(span(cue)), List.of(span(content)), 0.9);
    }

    private static Span span(String words) {
        return CARRIED.span(words);
    }
}
