package org.claimgraph.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Headless Chromium by the W3C WebDriver protocol: the few commands a test needs, and no dependency tree. */
final class WebDriver implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String root;
    private final String session;
    private final Path downloads = Files.createTempDirectory("claimgraph-downloads");

    WebDriver() throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        driver = new ProcessBuilder("chromedriver", "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        root = "http://127.0.0.1:" + port;
        waitUntil("chromedriver answers", this::isUp);
        session = root + "/session/"
                + call("POST", root + "/session", capabilities())
                        .get("sessionId")
                        .asText();
    }

    static boolean isInstalled() {
        return List.of("/usr/bin/chromedriver", "/usr/local/bin/chromedriver").stream()
                .anyMatch(file -> Files.isExecutable(Path.of(file)));
    }

    private ObjectNode capabilities() throws IOException {
        ObjectNode body = json.createObjectNode();
        ObjectNode options =
                body.putObject("capabilities").putObject("alwaysMatch").putObject("goog:chromeOptions");
        var arguments = options.putArray("args");
        ARGUMENTS.forEach(arguments::add);
        arguments.add("--user-data-dir=" + Files.createTempDirectory("claimgraph-browser"));
        options.putObject("prefs")
                .put("download.default_directory", downloads.toAbsolutePath().toString());
        return body;
    }

    private boolean isUp() {
        try {
            return call("GET", root + "/status", json.createObjectNode())
                    .get("ready")
                    .asBoolean();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void size(int width, int height) throws IOException, InterruptedException {
        call(
                "POST",
                session + "/window/rect",
                json.createObjectNode().put("width", width).put("height", height));
    }

    void open(String url) throws IOException, InterruptedException {
        call("POST", session + "/url", json.createObjectNode().put("url", url));
    }

    /** Runs the body of a function in the page. */
    JsonNode script(String body) {
        try {
            ObjectNode request = json.createObjectNode().put("script", body);
            request.putArray("args");
            return call("POST", session + "/execute/sync", request);
        } catch (IOException e) {
            throw new AssertionError(body, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void waitFor(String condition) {
        waitUntil(condition, () -> script("return Boolean(" + condition + ")").asBoolean());
    }

    /** The file that the page gave the browser to keep; waits until all of it is there. */
    Path downloaded(String name) {
        Path file = downloads.resolve(name);
        waitUntil(name + " is downloaded", () -> Files.exists(file));
        return file;
    }

    void screenshot(String name) throws IOException, InterruptedException {
        String image =
                call("GET", session + "/screenshot", json.createObjectNode()).asText();
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(image));
    }

    private JsonNode call(String method, String url, ObjectNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .method(
                        method,
                        method.equals("POST") ? BodyPublishers.ofString(body.toString()) : BodyPublishers.noBody())
                .build();
        JsonNode answer = json.readTree(
                        client.send(request, BodyHandlers.ofString()).body())
                .get("value");
        if (answer.has("error")) {
            throw new AssertionError(
                    method + " " + url + ": " + answer.get("message").asText());
        }
        return answer;
    }

    private static void waitUntil(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited " + PATIENCE.toSeconds() + " s in vain: " + what);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            call("DELETE", session, json.createObjectNode());
        } finally {
            driver.destroy();
        }
    }
}
