package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

class IriMinterTest {

    private static final IriMinter IRIS = new IriMinter("http://example.org/");
    private static final Node HERE = NodeFactory.createURI("http://example.org/article/0000000000000000");
    private static final ClaimText LONG = ClaimText.of(List.of("the pact will open the old harbour of Port Aster"));
    private static final ClaimText MEDIUM = ClaimText.of(List.of("the harbour is open"));

    @Test
    void namesAnArticleByItsIdentityAndItsText() {
        Node article = IRIS.article(document("a.txt", "Text."));
        assertTrue(article.getURI().matches("http://example\\.org/article/[0-9a-f]{16}"));
        assertEquals(article, IRIS.article(document("a.txt", "Text.")));
        assertNotEquals(article, IRIS.article(document("a.txt", "Text!")));
        assertNotEquals(article, IRIS.article(document("b.txt", "Text.")));
    }

    @Test
    void mergesLongQuotationsWhoeverSaysThem() {
        assertEquals(claim(LONG, true, "person/a", 1), claim(LONG, true, "person/b", 2));
    }

    @Test
    void mergesShorterContentsOfTheSameSourceOnly() {
        assertEquals(claim(MEDIUM, false, "person/a", 1), claim(MEDIUM, false, "person/a", 2));
        assertNotEquals(claim(MEDIUM, false, "person/a", 1), claim(MEDIUM, false, "person/b", 1));
    }

    @Test
    void mergesNothingThatAnUnnamedSourceSaysInItsOwnWords() {
        assertNotEquals(claim(MEDIUM, false, "#agent=0,4", 1), claim(MEDIUM, false, "#agent=0,4", 2));
    }

    @Test
    void givesTheSecondOfAKindAtOnePlaceASuffix() {
        assertEquals(
                HERE.getURI() + "#attribution=3,9-2",
                IRIS.part(HERE, "attribution", new Span(3, 9), 2).getURI());
    }

    @Test
    void keepsEventsWithOtherRecipientsApart() {
        assertNotEquals(
                IRIS.event("detain", List.of("organization/police"), List.of("person/a"), "2031-03-03"),
                IRIS.event("detain", List.of("organization/police"), List.of("person/b"), "2031-03-03"));
    }

    @Test
    void refusesABaseThatDoesNotEndInASlash() {
        assertThrows(IllegalArgumentException.class, () -> new IriMinter("http://example.org"));
    }

    private static Node claim(ClaimText text, boolean direct, String source, int begin) {
        return IRIS.claim(text, "en", direct, List.of(source), HERE, new Span(begin, begin + 1));
    }

    private static Document document(String id, String text) {
        return new Document(id, text, Metadata.NONE, List.of());
    }
}
