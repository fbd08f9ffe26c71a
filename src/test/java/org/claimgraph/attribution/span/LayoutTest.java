package org.claimgraph.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void aLabelInCapitalsIsASpeakersTurn() {
        assertEquals(Layout.Mark.CAPITAL_LABEL, mark("KOWALSKI: We will not sign this paper."));
    }

    @Test
    void aNameWithAColonIsALabel() {
        assertEquals(Layout.Mark.LABEL, mark("Anna Kowalski: No deal before spring"));
    }

    @Test
    void aDashAfterAQuotationAndBeforeANameIsASignature() {
        assertEquals(Layout.Mark.SIGNATURE, mark("“We were never asked.” ― Anna Kowalski"));
    }

    @Test
    void aColonInTheMiddleOfASentenceIsNone() {
        assertEquals(Layout.Mark.NONE, mark("The reason was simple: no money."));
    }

    private static Layout.Mark mark(String text) {
        GoldArticle article = new GoldArticle("t", text, List.of());
        return Layout.of(Passages.of(new ToyAnalyser().analyse(article.document()), Clusters.none())
                        .get(0))
                .mark;
    }
}
