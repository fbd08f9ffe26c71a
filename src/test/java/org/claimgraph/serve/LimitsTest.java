package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimgraph.query.Golden;
import org.claimgraph.query.SavedQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private static final Limits TIGHT = new Limits(10, 2, Duration.ofMillis(100), 4096, Duration.ofSeconds(1), 10);
    private static final String PRODUCT =
            "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f) }";

    /** More with {@code mvn test -Dtest=LimitsTest -Dclaimgraph.dawdlers=9000}, as far as "ulimit -n" goes. */
    private static final int DAWDLERS = Integer.getInteger("claimgraph.dawdlers", 300);

    private static ClaimgraphServer server;

    @BeforeAll
    static void start() {
        server = ClaimgraphServer.start(new ServerOptions(
                Golden.indexed(), SavedQueries.load(), Golden.BASE, 0, true, Duration.ofSeconds(3), TIGHT));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    }

    private static String sparql(String query) {
        return "/kg/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static Socket connection(String firstBytes) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
            socket.getOutputStream().write(firstBytes.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cutsAnEndlessAnswerAndSaysSo() {
        HttpResponse<String> all = GoldenServer.send(
                request(sparql("SELECT ?s WHERE { ?s ?p ?o }")).header("Accept", "text/csv"));
        assertEquals(11, all.body().lines().count());
        assertEquals("10", all.headers().firstValue(CappedQueries.HEADER).orElse(""));
        HttpResponse<String> few = GoldenServer.send(request(sparql("SELECT ?s WHERE { ?s ?p ?o } LIMIT 3")));
        assertFalse(few.headers().firstValue(CappedQueries.HEADER).isPresent());
    }

    @Test
    void tellsWhomItCannotServeWhenToComeAgainAndServesTheRestAfterwards() {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> crowd = IntStream.range(0, 20)
                .mapToObj(i -> client.sendAsync(request(sparql(PRODUCT)).build(), BodyHandlers.ofString()))
                .toList();
        List<HttpResponse<String>> answers =
                crowd.stream().map(CompletableFuture::join).toList();
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 503));
        assertTrue(answers.stream()
                .anyMatch(answer -> answer.headers().firstValue("Retry-After").isPresent()
                        && answer.body().contains("\"Busy\"")));
        assertEquals(200, GoldenServer.send(request("/queries/most-quoted")).statusCode());
    }

    @Test
    void staysHealthyWhileAllPlacesAreTaken() {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> crowd = IntStream.range(0, 4)
                .mapToObj(i -> client.sendAsync(request(sparql(PRODUCT)).build(), BodyHandlers.ofString()))
                .toList();
        assertEquals(200, GoldenServer.send(request("/health")).statusCode());
        assertEquals(200, GoldenServer.send(request("/metrics")).statusCode());
        assertEquals(
                200,
                GoldenServer.send(request("/queries/denials")).statusCode(),
                "SPARQL does not take the last place");
        crowd.forEach(CompletableFuture::join);
    }

    @Test
    void refusesBodiesThatAreTooLongOrOfUnknownLength() {
        String long4k = "SELECT * WHERE { ?s ?p \"" + "x".repeat(5000) + "\" }";
        HttpRequest.Builder post = request("/kg/sparql").header("Content-Type", "application/sparql-query");
        assertEquals(
                413,
                GoldenServer.send(post.POST(BodyPublishers.ofString(long4k))).statusCode());
        InputStream body = new ByteArrayInputStream("ASK{}".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                411,
                GoldenServer.send(post.POST(BodyPublishers.ofInputStream(() -> body)))
                        .statusCode());
    }

    static Stream<String> giants() {
        return Stream.of(
                "SELECT * WHERE " + "{".repeat(60_000) + "}".repeat(60_000),
                "SELECT * WHERE { ?s ?p ?o FILTER ( " + "(".repeat(60_000) + "1" + ")".repeat(60_000) + " ) }",
                IntStream.range(0, 9000)
                        .mapToObj(i -> "{ ?s ?p " + i + " }")
                        .collect(Collectors.joining(" UNION ", "SELECT * WHERE { ", " }")));
    }

    @ParameterizedTest
    @MethodSource("giants")
    void refusesAGiantQueryWithoutAStackTrace(String giant) {
        HttpResponse<String> answer = GoldenServer.send(
                HttpRequest.newBuilder(URI.create(GoldenServer.SERVER.url()).resolve("/kg/sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(giant)));
        assertEquals(400, answer.statusCode());
        assertFalse(answer.body().contains("\tat ") || answer.body().contains("Exception"), answer.body());
        assertEquals(200, GoldenServer.send(request("/health")).statusCode());
    }

    @Test
    void answersOthersWhileManyDawdleAndThenDropsThem() throws IOException, InterruptedException {
        List<Socket> dawdlers = new ArrayList<>();
        try {
            for (int i = 0; i < DAWDLERS; i++) {
                dawdlers.add(connection("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
            }
            for (int i = 0; i < 20; i++) {
                dawdlers.add(connection("POST /kg/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + "application/sparql-query\r\nContent-Length: 100\r\n\r\nA"));
            }
            for (int i = 0; i < 10; i++) {
                long start = System.nanoTime();
                assertEquals(200, GoldenServer.send(request("/health")).statusCode());
                assertEquals(
                        200, GoldenServer.send(request("/queries/denials.csv")).statusCode());
                assertTrue(System.nanoTime() - start < Duration.ofSeconds(2).toNanos());
            }
            Socket first = dawdlers.get(0);
            first.setSoTimeout(20_000);
            byte[] rest = first.getInputStream().readAllBytes();
            assertTrue(new String(rest, StandardCharsets.US_ASCII)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .matches("|HTTP/1.1 4\\d\\d .*"));
        } finally {
            for (Socket dawdler : dawdlers) {
                dawdler.close();
            }
        }
        assertEquals(200, GoldenServer.send(request("/queries/most-quoted")).statusCode());
    }

    @Test
    void compressesForThoseWhoTakeIt() throws IOException, InterruptedException {
        HttpResponse<byte[]> zipped = HttpClient.newHttpClient()
                .send(
                        request("/queries")
                                .header("Accept", "text/html")
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse(""));
        String page = new String(
                new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(page.startsWith("<!DOCTYPE html>"));
        String tag = zipped.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                GoldenServer.send(request("/queries")
                                .header("Accept", "text/html")
                                .header("Accept-Encoding", "gzip")
                                .header("If-None-Match", tag))
                        .statusCode());
    }

    @Test
    void countsAndTimesWhatItAnswers() {
        GoldenServer.send(request("/queries/most-quoted"));
        String metrics = GoldenServer.send(request("/metrics")).body();
        assertTrue(metrics.contains("\nclaimgraph_articles 4\n"), metrics);
        assertTrue(metrics.contains("claimgraph_requests_total{kind=\"queries\",status=\"200\"} "), metrics);
        assertTrue(
                metrics.contains("claimgraph_request_duration_seconds_bucket{kind=\"queries\",le=\"+Inf\"} "), metrics);
        assertEquals(200, GoldenServer.send(request("/ready")).statusCode());
        GoldenServer.send(request("/invented-by-a-client"));
        assertFalse(GoldenServer.send(request("/metrics")).body().contains("invented"));
    }
}
