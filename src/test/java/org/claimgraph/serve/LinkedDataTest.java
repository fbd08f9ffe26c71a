package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

    private static final String ARTICLE = "article/a5d205b94abcc33a";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person/dmitry-peskov",
                "organization/kremlin",
                "place/odesa",
                ARTICLE,
                "claim/f43d3e39ece43aba5d8f",
                "event/0fd924362117d03662f0",
                "graph/a5d205b94abcc33a"
            })
    void resolvesEveryKindOfThingInEveryFormat(String key) {
        HttpResponse<String> redirect = GoldenServer.get("/id/" + key);
        assertEquals(303, redirect.statusCode());
        String document = redirect.headers().firstValue("Location").orElseThrow();
        assertEquals("text/html", GoldenServer.type(GoldenServer.get(document, "Accept", "text/html,*/*;q=0.8")));
        Graph first = parsed(GoldenServer.get(document, "Accept", "text/turtle"));
        assertFalse(first.isEmpty());
        for (String type : new String[] {"application/ld+json", "application/n-triples", "application/rdf+xml"}) {
            HttpResponse<String> response = GoldenServer.get(document, "Accept", type);
            assertEquals(type, GoldenServer.type(response));
            assertTrue(first.isIsomorphicWith(parsed(response)), type);
        }
        for (String suffix : new String[] {"ttl", "jsonld", "nt", "rdf"}) {
            assertTrue(first.isIsomorphicWith(parsed(GoldenServer.get(document + "." + suffix))), suffix);
        }
    }

    private static Graph parsed(HttpResponse<String> response) {
        assertEquals(200, response.statusCode());
        Lang lang = RDFLanguages.contentTypeToLang(GoldenServer.type(response));
        return RDFParser.fromString(response.body(), lang).base("http://x/").toGraph();
    }

    @ParameterizedTest
    @CsvSource({
        "'*/*', text/html",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
        "'application/ld+json, text/turtle;q=0.5', application/ld+json",
        "'text/turtle;q=0.2, application/n-triples;q=0.9', application/n-triples",
        "'text/html;q=0, */*', text/turtle"
    })
    void givesTheFormThatTheClientPrefers(String accept, String type) {
        assertEquals(type, GoldenServer.type(GoldenServer.get("/doc/organization/kremlin", "Accept", accept)));
    }

    @Test
    void saysWhatThereIsWhenNothingFits() {
        HttpResponse<String> response = GoldenServer.get("/doc/organization/kremlin", "Accept", "image/png");
        assertEquals(406, response.statusCode());
        assertEquals("application/problem+json", GoldenServer.type(response));
        assertTrue(response.body().contains("Turtle"));
    }

    @Test
    void doesNotKnowWhatNobodySpokeOf() {
        assertEquals(404, GoldenServer.get("/id/person/nobody").statusCode());
        assertEquals(404, GoldenServer.get("/doc/person/nobody").statusCode());
        assertEquals(404, GoldenServer.get("/doc/person/nobody.ttl").statusCode());
    }

    @Test
    void showsTheTextWithItsSourcesCuesAndContentsMarked() {
        String page = GoldenServer.get("/doc/" + ARTICLE + ".html").body();
        String marked = page.replaceAll(" id=\"at-\\d+\"", "");
        assertTrue(marked.contains("<mark class=\"source\">Ukraine</mark> <mark class=\"cue\">accused</mark> Russia of "
                + "<mark class=\"content\">blocking three ships near Odesa</mark>."));
    }

    @Test
    void leadsFromAClaimToItsPlaceInTheArticle() {
        String rows = GoldenServer.get("/queries/claims-by-source.html?source=Kremlin")
                .body();
        assertTrue(rows.contains("<a href=\"/doc/article/90e302437ff73c64#at-99\">99–136</a>"));
        String article = GoldenServer.get("/doc/article/90e302437ff73c64.html").body();
        assertTrue(article.contains("<mark id=\"at-99\""));
    }

    @Test
    void showsAssertionAndDenialOfAClaimSideBySide() {
        String page = GoldenServer.get("/doc/claim/f43d3e39ece43aba5d8f.html").body();
        assertTrue(page.contains("class=\"report for\""));
        assertTrue(page.contains("class=\"report against\""));
    }

    @Test
    void showsMarkUpInATitleInsteadOfObeyingIt() {
        for (String path :
                new String[] {"/", "/queries/articles.html", "/search?q=Admission", "/doc/article/90e302437ff73c64"}) {
            String page = GoldenServer.get(path, "Accept", "text/html").body();
            assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;"), path);
            assertFalse(page.contains("<img"), path);
        }
    }

    @Test
    void describesVocabularyAndDataset() {
        assertEquals("text/turtle", GoldenServer.type(GoldenServer.get("/ontology")));
        assertFalse(parsed(GoldenServer.get("/ontology.jsonld")).isEmpty());
        assertTrue(GoldenServer.get("/.well-known/void").body().contains("void:sparqlEndpoint"));
    }
}
