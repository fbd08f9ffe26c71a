package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client asks for, the server calls nobody: a canary listens and counts who comes. */
class CanaryTest {

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static ServerSocket canary;
    private static String address;

    @BeforeAll
    static void listen() throws IOException {
        canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        address = "http://localhost:" + canary.getLocalPort() + "/x";
        Thread listener = new Thread(CanaryTest::countCalls);
        listener.setDaemon(true);
        listener.start();
    }

    private static void countCalls() {
        try {
            while (true) {
                canary.accept().close();
                CALLS.incrementAndGet();
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    @AfterAll
    static void close() throws IOException {
        canary.close();
    }

    @AfterEach
    void nobodyCame() throws InterruptedException {
        Thread.sleep(100);
        assertEquals(0, CALLS.getAndSet(0), "connections to the canary");
    }

    @Test
    void theCanaryHearsWhoCalls() throws IOException, InterruptedException {
        URI.create(address).toURL().openConnection().getHeaderFields();
        Thread.sleep(100);
        assertTrue(CALLS.getAndSet(0) > 0);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String at(String pattern) {
        return pattern.replace("CANARY", address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * WHERE { SERVICE <CANARY> { ?s ?p ?o } }",
                "SELECT * WHERE { SERVICE SILENT <CANARY> { ?s ?p ?o } }",
                "SELECT * WHERE { BIND ( <CANARY> AS ?where ) SERVICE ?where { ?s ?p ?o } }",
                "SELECT * WHERE { VALUES ?where { <CANARY> } SERVICE SILENT ?where { ?s ?p ?o } }",
                "ASK { FILTER EXISTS { SERVICE <CANARY> { ?s ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { { SELECT * WHERE { SERVICE <CANARY> { ?s ?p ?o } } } }",
                "SELECT * FROM <CANARY> WHERE { ?s ?p ?o }",
                "SELECT * FROM NAMED <CANARY> WHERE { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * WHERE { GRAPH <CANARY> { ?s ?p ?o } }",
                "DESCRIBE <CANARY>",
                "BASE <CANARY> SELECT * WHERE { <> ?p ?o }",
                "LOAD <CANARY>",
                "LOAD SILENT <CANARY> INTO GRAPH <CANARY>",
                "INSERT { ?s ?p ?o } WHERE { SERVICE <CANARY> { ?s ?p ?o } }"
            })
    void whateverIsAsked(String query) {
        GoldenServer.get("/kg/sparql?query=" + escaped(at(query)));
        for (String type : new String[] {"application/sparql-query", "application/sparql-update"}) {
            for (String path : new String[] {"/kg/sparql", "/kg", "/kg/update"}) {
                GoldenServer.send(HttpRequest.newBuilder(
                                URI.create(GoldenServer.SERVER.url()).resolve(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(at(query))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kg/sparql?query=ASK%7B%7D&default-graph-uri=CANARY",
                "/kg/sparql?query=ASK%7B%7D&named-graph-uri=CANARY",
                "/kg/sparql?query=ASK%7B%7D&stylesheet=CANARY&xslt=CANARY",
                "/kg/sparql?query-ref=CANARY",
                "/kg/data?graph=CANARY",
                "/kg/shacl?graph=CANARY",
                "/kg/upload?url=CANARY",
                "/$/datasets?dbName=CANARY&dbType=mem",
                "/$/compact/CANARY",
                "/queries/claims-by-source?source=CANARY",
                "/queries/claims-with-words?words=CANARY",
                "/queries/CANARY",
                "/search?q=CANARY",
                "/doc/CANARY",
                "/id/CANARY",
                "/changes?after=CANARY",
                "/articles?name=CANARY"
            })
    void whereverAnAddressIsPut(String path) {
        String asked = path.replace("CANARY", escaped(address));
        for (String method : new String[] {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
            GoldenServer.send(
                    method,
                    asked,
                    "Referer",
                    address,
                    "X-Forwarded-Host",
                    address,
                    "Forwarded",
                    "host=" + address,
                    "Origin",
                    address,
                    "Link",
                    "<" + address + ">; rel=\"http://www.w3.org/ns/json-ld#context\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"CANARY\", \"@id\": \"CANARY\", \"name\": \"x\"}",
                "@prefix x: <CANARY#> . <CANARY> <http://www.w3.org/2002/07/owl#imports> <CANARY> .",
                "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"CANARY\"><x/>",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"CANARY\">]><x>&e;</x>"
            })
    void whateverIsSentAsGraph(String body) {
        for (String type : new String[] {
            "application/ld+json", "text/turtle", "application/rdf+xml", "application/sparql-results+xml"
        }) {
            for (String path : new String[] {"/kg/data", "/kg/upload", "/kg", "/kg/sparql", "/articles", "/queries"}) {
                GoldenServer.send(HttpRequest.newBuilder(
                                URI.create(GoldenServer.SERVER.url()).resolve(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(at(body))));
            }
        }
    }
}
