package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.claimgraph.query.Golden;
import org.claimgraph.query.SavedQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets in, and what is passed on; what becomes of an article is tested where it is extracted. */
class ArticleDoorTest {

    private static final String PASSWORD = "correct horse: battery";
    private static final String KEY = "0123456789abcdef";

    @TempDir
    private static Path folder;

    private static final List<String> SEEN = new ArrayList<>();
    private static ClaimgraphServer server;

    private static final Intake INTAKE = new Intake() {
        @Override
        public Report add(String name, byte[] content, boolean dry) {
            String text = new String(content, StandardCharsets.UTF_8);
            SEEN.add((dry ? "dry " : "") + name + ": " + text);
            return text.equals("junk")
                    ? new Report(0, 0, 0, List.of(new Skipped(name, "it is junk", "Send an article")))
                    : new Report(1, 0, 0, List.of());
        }

        @Override
        public Report load(byte[] archive, boolean dry) {
            String text = new String(archive, StandardCharsets.UTF_8);
            if (!text.startsWith("# article")) {
                throw new IllegalArgumentException("it does not begin as one");
            }
            SEEN.add((dry ? "dry " : "") + "archive: " + text);
            return new Report(1, 0, 0, List.of());
        }

        @Override
        public boolean remove(String article, boolean dry) {
            SEEN.add((dry ? "dry " : "") + "remove: " + article);
            if (article.equals("twice")) {
                throw new IllegalArgumentException("2 articles answer to \"twice\"");
            }
            return article.equals("one.txt") || article.equals("https://a.example/x");
        }
    };

    @BeforeAll
    static void start() throws IOException {
        Path file = folder.resolve("passwords");
        Files.writeString(file, "# who may write\n" + Passwords.line("editor", PASSWORD) + "\n");
        server = ClaimgraphServer.start(
                new ServerOptions(Golden.indexed(), SavedQueries.load(), Golden.BASE, 0, true, Duration.ofSeconds(9))
                        .taking(new Writing(INTAKE, Passwords.read(file)))
                        .keyed(new Key(KEY)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(String url, String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url).resolve(path)).method(method, BodyPublishers.ofString(body));
        return GoldenServer.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> asEditor(String method, String path, String body) {
        return send(server.url(), method, path, body, "Authorization", basic("editor:" + PASSWORD));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /articles, '', 401",
        "POST, /articles, Basic, 401",
        "POST, /articles, Basic !!!, 401",
        "POST, /articles, editor:wrong password, 401",
        "POST, /articles, editor:, 401",
        "POST, /articles, nobody:correct horse: battery, 401",
        "POST, /articles, :correct horse: battery, 401",
        "DELETE, /articles/one.txt, '', 401",
        "DELETE, /articles/one.txt, editor:wrong password, 401",
        "POST, /articles, editor:correct horse: battery, 200",
        "DELETE, /articles/one.txt, editor:correct horse: battery, 204",
        "DELETE, /articles/none.txt, editor:correct horse: battery, 404",
        "DELETE, /articles/twice, editor:correct horse: battery, 409",
        "DELETE, /articles?name=https%3A%2F%2Fa.example%2Fx, editor:correct horse: battery, 204",
        "POST, /articles, Bearer 0123456789abcdef, 200",
        "POST, /articles, Bearer 0123456789abcdee, 401",
        "POST, /articles, Bearer 0123456789abcdef0, 401",
        "POST, /articles, Bearer, 401",
        "DELETE, /articles/one.txt, Bearer 0123456789abcdef, 204",
        "DELETE, /articles/one.txt?dry-run=maybe, Bearer 0123456789abcdef, 400",
        "POST, /articles/one.txt, editor:correct horse: battery, 405",
        "PUT, /articles, editor:correct horse: battery, 405",
        "PATCH, /articles, editor:correct horse: battery, 405",
        "GET, /articles/one.txt, editor:correct horse: battery, 405",
        "GET, /articles, editor:wrong password, 401",
        "GET, /articles, '', 401",
        "GET, /articles, Bearer 0123456789abcdee, 401",
        "HEAD, /articles, Bearer 0123456789abcdef, 200",
        "HEAD, /articles, editor:correct horse: battery, 200"
    })
    void letsInWhoHasThePasswordAndNobodyElse(String method, String path, String credentials, int status) {
        String header = credentials.contains(":") ? basic(credentials) : credentials;
        HttpResponse<String> answer = header.isEmpty()
                ? send(server.url(), method, path, "text")
                : send(server.url(), method, path, "text", "Authorization", header);
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                status == 401, answer.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    void aServerWithoutPasswordFileIsClosedToEverybody() {
        String reading = GoldenServer.SERVER.url();
        assertEquals(403, send(reading, "POST", "/articles", "text").statusCode());
        assertEquals(
                403,
                send(reading, "DELETE", "/articles/x", "", "Authorization", basic("a:b"))
                        .statusCode());
    }

    @Test
    void anotherSitesPageCannotUseTheVisitorsPassword() {
        assertEquals(
                403,
                send(
                                server.url(),
                                "POST",
                                "/articles",
                                "text",
                                "Authorization",
                                basic("editor:" + PASSWORD),
                                "Origin",
                                "https://evil.example")
                        .statusCode());
    }

    @Test
    void passesOnTheArticleUnderItsNameAndElseUnderOneOfItsContent() {
        asEditor("POST", "/articles?name=gazette.txt", "Said so");
        asEditor("POST", "/articles", "Said so");
        asEditor("POST", "/articles", "Said so");
        assertTrue(SEEN.contains("gazette.txt: Said so"), SEEN.toString());
        assertEquals(
                1,
                SEEN.stream()
                        .filter(seen -> seen.matches("[0-9a-f]{16}: Said so"))
                        .distinct()
                        .count());
    }

    /** The articles of this store are invented, and none has the digest that it says. */
    @Test
    void damagedArticlesAreNoBackup() {
        HttpResponse<String> answer = asEditor("GET", "/articles", "");
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("the articles cannot be sent"), answer.body());
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
    }

    @Test
    void anArchiveIsOneByItsMediaType() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + "articles"))
                .header("Authorization", basic("editor:" + PASSWORD))
                .header("Content-Type", "application/n-quads");
        assertEquals(
                200,
                GoldenServer.send(request.POST(BodyPublishers.ofString("# article a.txt\n")))
                        .statusCode());
        assertTrue(SEEN.contains("archive: # article a.txt\n"), SEEN.toString());
        HttpResponse<String> junk = GoldenServer.send(request.POST(BodyPublishers.ofString("junk")));
        assertEquals(422, junk.statusCode());
        assertTrue(junk.body().contains("it does not begin as one"), junk.body());
    }

    @Test
    void whatIsOnlyToBeTriedIsPassedOnAsSuch() {
        asEditor("POST", "/articles?name=tried.txt&dry-run=true", "Said so");
        asEditor("DELETE", "/articles/one.txt?dry-run=true", "");
        assertTrue(SEEN.containsAll(List.of("dry tried.txt: Said so", "dry remove: one.txt")), SEEN.toString());
    }

    @Test
    void saysWhyAnArticleWasNotTaken() {
        HttpResponse<String> answer = asEditor("POST", "/articles?name=x.txt", "junk");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("\"reason\" : \"it is junk\""), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"..%2F..%2Fetc%2Fpasswd", "%2Fetc%2Fpasswd", ".hidden", "a%00b", "a%0Ab", "a%5Cb"})
    void takesNoNameThatCouldLeadOutOfItsFolder(String name) {
        int before = SEEN.size();
        assertEquals(400, asEditor("POST", "/articles?name=" + name, "text").statusCode());
        assertEquals(before, SEEN.size());
    }

    @Test
    void takesNothingEmptyAndNothingHuge() {
        assertEquals(400, asEditor("POST", "/articles", "").statusCode());
        assertEquals(
                413,
                asEditor("POST", "/articles", "x".repeat(ArticleDoor.MOST_BYTES + 1))
                        .statusCode());
    }

    @Test
    void aPasswordFileThatSaysNothingIsNoPasswordFile() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "# nobody\n");
        assertThrows(ServerException.class, () -> Passwords.read(empty));
        Path plain = Files.writeString(folder.resolve("plain"), "editor:secret\n");
        assertThrows(ServerException.class, () -> Passwords.read(plain));
    }
}
