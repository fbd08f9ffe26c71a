package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of resource in every form, asked for by header and by suffix. */
class NegotiationTest {

    /** One thing of each kind that the golden dataset has. */
    static final List<String> THINGS = List.of(
            "article/8c484fd213655936",
            "claim/f43d3e39ece43aba5d8f",
            "person/dmitry-peskov",
            "organization/kremlin",
            "place/odesa",
            "event/0fd924362117d03662f0",
            "run/6ad9613a455798d6d92e",
            "software/claimgraph",
            "graph/8c484fd213655936",
            "link/7d71a24902a08f6f1fd9",
            "cluster/1db71b3e0ede69e2ed07",
            "syndication/ca5b7e1c5b0ddba53ac5");

    private static final Map<String, String> RDF = Map.of(
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "nt", "application/n-triples",
            "rdf", "application/rdf+xml");

    static Stream<Arguments> thingsAndForms() {
        return THINGS.stream().flatMap(thing -> RDF.entrySet().stream()
                .map(form -> Arguments.of(thing, form.getKey(), form.getValue())));
    }

    @ParameterizedTest
    @MethodSource("thingsAndForms")
    void aThingLeadsToItsDocumentInTheFormAskedFor(String thing, String suffix, String type) {
        HttpResponse<String> redirect = GoldenServer.get("/id/" + thing, "Accept", type);
        assertEquals(303, redirect.statusCode());
        String document = redirect.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> byHeader = GoldenServer.get(document, "Accept", type);
        HttpResponse<String> bySuffix = GoldenServer.get(document + "." + suffix);
        assertEquals(200, byHeader.statusCode());
        assertEquals(type, GoldenServer.type(byHeader));
        assertEquals(type, GoldenServer.type(bySuffix));
        Graph read = parse(byHeader.body(), type);
        assertTrue(read.size() > 0);
        assertTrue(read.isIsomorphicWith(parse(bySuffix.body(), type)));
        assertTrue(byHeader.headers().allValues("Vary").contains("Accept"));
    }

    /** By Jena's own readers, with no network to fetch a context from. */
    private static Graph parse(String body, String type) {
        Lang lang = RDFLanguages.contentTypeToLang(type);
        return RDFParser.source(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .toGraph();
    }

    @ParameterizedTest
    @MethodSource("thingsAndForms")
    void whoHasItAlreadyGetsNothingAgain(String thing, String suffix, String type) {
        HttpResponse<String> first = GoldenServer.get("/doc/" + thing + "." + suffix);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = GoldenServer.get("/doc/" + thing + "." + suffix, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        HttpResponse<String> head = GoldenServer.send("HEAD", "/doc/" + thing + "." + suffix);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(tag, head.headers().firstValue("ETag").orElse(""));
    }

    static Stream<String> things() {
        return THINGS.stream();
    }

    @ParameterizedTest
    @MethodSource("things")
    void peopleGetAPageAndStrangeTastesARefusal(String thing) {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertEquals("text/html", GoldenServer.type(GoldenServer.get("/doc/" + thing, "Accept", browser)));
        assertEquals("text/html", GoldenServer.type(GoldenServer.get("/doc/" + thing + ".html")));
        HttpResponse<String> image = GoldenServer.get("/doc/" + thing, "Accept", "image/png");
        assertEquals(406, image.statusCode());
        assertEquals("application/problem+json", GoldenServer.type(image));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"person", "organization", "place", "article", "claim", "event", "graph", "run", "link", "cluster"
            })
    void whatIsUnknownIsNotFoundInAnyForm(String kind) {
        assertEquals(404, GoldenServer.get("/id/" + kind + "/none").statusCode());
        assertEquals(404, GoldenServer.get("/doc/" + kind + "/none").statusCode());
        for (String suffix : RDF.keySet()) {
            assertEquals(
                    404, GoldenServer.get("/doc/" + kind + "/none." + suffix).statusCode());
        }
        HttpResponse<String> page = GoldenServer.get("/doc/" + kind + "/none", "Accept", "text/html");
        assertEquals(404, page.statusCode());
        assertEquals("text/html", GoldenServer.type(page));
        assertFalse(page.body().contains("Exception"));
    }

    static Stream<Arguments> tables() {
        return Stream.of("csv", "tsv", "json", "xml")
                .flatMap(suffix -> Stream.of("denials", "claims-by-source").map(query -> Arguments.of(query, suffix)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anAnswerIsTheSameByHeaderAndBySuffix(String query, String suffix) {
        String type = Map.of(
                        "csv", "text/csv",
                        "tsv", "text/tab-separated-values",
                        "json", "application/sparql-results+json",
                        "xml", "application/sparql-results+xml")
                .getOrDefault(suffix, "");
        HttpResponse<String> byHeader = GoldenServer.get("/queries/" + query, "Accept", type);
        assertEquals(type, GoldenServer.type(byHeader));
        assertEquals(
                byHeader.body(),
                GoldenServer.get("/queries/" + query + "." + suffix).body());
        String tag = byHeader.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                GoldenServer.get("/queries/" + query + "." + suffix, "If-None-Match", tag)
                        .statusCode());
        assertEquals(
                406,
                GoldenServer.get("/queries/" + query, "Accept", "image/png").statusCode());
    }

    static Stream<Arguments> descriptions() {
        return Stream.of(
                Arguments.of("/ontology", "text/turtle"),
                Arguments.of("/ontology", "application/ld+json"),
                Arguments.of("/.well-known/void", "text/turtle"),
                Arguments.of("/changes", "application/atom+xml"),
                Arguments.of("/changes", "application/feed+json"),
                Arguments.of("/changes", "text/html"),
                Arguments.of("/queries", "application/json"),
                Arguments.of("/queries", "text/html"));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void whatDescribesTheServerComesInTheFormsItNames(String path, String type) {
        HttpResponse<String> answer = GoldenServer.get(path, "Accept", type);
        assertEquals(200, answer.statusCode());
        assertEquals(type, GoldenServer.type(answer));
        assertEquals(200, GoldenServer.send("HEAD", path).statusCode());
    }
}
