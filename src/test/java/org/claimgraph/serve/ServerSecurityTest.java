package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.claimgraph.query.Golden;
import org.claimgraph.query.SavedQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSecurityTest {

    private static final String ALL = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";

    private static HttpResponse<String> sparql(String query) {
        return GoldenServer.get(
                "/kg/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv");
    }

    private static HttpResponse<String> post(String path, String type, String body) {
        return GoldenServer.send(
                HttpRequest.newBuilder(URI.create(GoldenServer.SERVER.url()).resolve(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void queriesTheUnionOfAllArticles() {
        assertTrue(
                Integer.parseInt(sparql(ALL).body().lines().skip(1).findFirst().orElse("0")) > 1000);
        assertEquals(200, post("/kg/sparql", "application/sparql-query", ALL).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/kg, application/sparql-update, INSERT DATA { <urn:x> <urn:x> 1 }",
        "/kg/sparql, application/sparql-update, INSERT DATA { <urn:x> <urn:x> 1 }",
        "/kg/update, application/sparql-update, LOAD <http://localhost/x>",
        "/kg/data, text/turtle, <urn:x> <urn:x> 1 .",
        "/kg/upload, text/turtle, <urn:x> <urn:x> 1 .",
        "/kg/shacl, text/turtle, <urn:x> <urn:x> 1 .",
        "'/$/datasets', application/x-www-form-urlencoded, dbName=x&dbType=mem",
        "'/$/compact/kg', text/plain, x",
        "'/$/backup/kg', text/plain, x"
    })
    void refusesEveryWayToWrite(String path, String type, String body) {
        String before = sparql(ALL).body();
        int status = post(path, type, body).statusCode();
        assertTrue(status >= 400 && status < 500, path + " gave " + status);
        assertEquals(before, sparql(ALL).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void refusesMethodsThatWrite(String method) {
        for (String path : new String[] {"/", "/queries", "/doc/organization/kremlin", "/kg/data?default", "/ui/"}) {
            HttpResponse<String> response = GoldenServer.send(method, path);
            assertEquals(405, response.statusCode(), path);
            assertTrue(response.headers().firstValue("Allow").isPresent(), path);
        }
    }

    @Test
    void sendsItsSecurityHeadersWithEverything() {
        for (String path : new String[] {"/", "/queries", "/kg/sparql?query=ASK%7B%7D", "/ui/", "/nothing"}) {
            HttpResponse<String> response = GoldenServer.get(path, "Origin", "http://evil.example");
            assertTrue(
                    response.headers()
                            .firstValue("Content-Security-Policy")
                            .orElse("")
                            .startsWith("default-src 'self'"),
                    path);
            assertEquals(
                    "nosniff",
                    response.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
            assertEquals(java.util.List.of("*"), response.headers().allValues("Access-Control-Allow-Origin"), path);
            assertFalse(
                    response.headers()
                            .firstValue("Access-Control-Allow-Credentials")
                            .isPresent(),
                    path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui/../../etc/passwd",
                "/ui/static/..%2f..%2fconfig.ttl",
                "/assets/..%2fcounts.rq",
                "/assets/counts.rq",
                "/ui/static/x.js",
                "/queries/nothing",
                "/queries/..%2f..%2fpom.xml",
                "/$/datasets",
                "/shiro.ini",
                "/nothing"
            })
    void answersNothingButItsOwnPages(String path) {
        int status = GoldenServer.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + " gave " + status);
    }

    @Test
    void cancelsAQueryThatTakesTooLong() {
        try (ClaimgraphServer impatient = ClaimgraphServer.start(new ServerOptions(
                Golden.dataset(), SavedQueries.load(), Golden.BASE, 0, true, Duration.ofMillis(300)))) {
            String product = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f) }";
            HttpResponse<String> response = GoldenServer.send(HttpRequest.newBuilder(URI.create(
                    impatient.url() + "kg/sparql?query=" + URLEncoder.encode(product, StandardCharsets.UTF_8))));
            assertEquals(503, response.statusCode());
        }
    }

    @Test
    void answersHeadWithoutBodyAndAnUnchangedPageWith304() {
        HttpResponse<String> head = GoldenServer.send("HEAD", "/queries/claims-by-source.csv");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        HttpResponse<String> get = GoldenServer.get("/queries/claims-by-source.csv");
        String tag = get.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                GoldenServer.get("/queries/claims-by-source.csv", "If-None-Match", tag)
                        .statusCode());
    }

    @Test
    void namesThePortThatIsTakenAndTheWayOut() {
        int port = GoldenServer.SERVER.port();
        ServerException taken = assertThrows(
                ServerException.class,
                () -> ClaimgraphServer.start(new ServerOptions(
                        Golden.dataset(), SavedQueries.load(), Golden.BASE, port, true, Duration.ofSeconds(1))));
        assertTrue(
                String.valueOf(taken.getMessage()).startsWith("port " + port + " is in use by another program"),
                taken.getMessage());
        assertTrue(String.valueOf(taken.getMessage()).endsWith("choose another port with --port"));
    }
}
