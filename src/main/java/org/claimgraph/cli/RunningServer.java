package org.claimgraph.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Served;

/**
 * A server that has the store open, and so the only process that may: what is asked of the store is asked of it, and what is
 * to be changed is sent to it.
 */
record RunningServer(Served served) implements Target {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    /** Characters of articles sent at once; the server takes more, but this is what two processes hold in memory. */
    private static final int PORTION = 32 << 20;

    private static final String ARCHIVE = "application/n-quads";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Writes the answer to a saved query as the server gives it.
     *
     * @throws IllegalArgumentException if the server finds fault with the parameters
     */
    void query(String name, Map<String, String> parameters, ResultFormat format, Duration timeout, OutputStream out) {
        String query = parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request("queries/" + name + "." + format.suffix() + "?" + query)
                .header("Accept", format.mediaType() + ", application/problem+json;q=0.9")
                .timeout(timeout);
        answer(request, (status, headers, body) -> {
            body.transferTo(out);
            out.flush();
            return true;
        });
    }

    @Override
    public Changes add(List<ArticleGraph> batch) {
        return send(batch, false);
    }

    @Override
    public Changes preview(List<ArticleGraph> batch) {
        return send(batch, true);
    }

    private Changes send(List<ArticleGraph> batch, boolean dry) {
        Changes changes = Changes.NONE;
        StringBuilder portion = new StringBuilder();
        for (ArticleGraph article : batch) {
            portion.append(ArticleArchive.entry(article));
            if (portion.length() >= PORTION) {
                changes = changes.plus(send(portion.toString(), dry));
                portion.setLength(0);
            }
        }
        return portion.isEmpty() ? changes : changes.plus(send(portion.toString(), dry));
    }

    private Changes send(String articles, boolean dry) {
        HttpRequest.Builder request = writing("articles?dry-run=" + dry)
                .header("Content-Type", ARCHIVE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(gzipped(articles)));
        return answer(request, (status, headers, body) -> {
            JsonNode report = JSON.readTree(body);
            return new Changes(
                    report.path("added").asInt(),
                    report.path("replaced").asInt(),
                    report.path("unchanged").asInt());
        });
    }

    private static byte[] gzipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public boolean remove(String article) {
        return take(article, false);
    }

    @Override
    public boolean has(String article) {
        return take(article, true);
    }

    private boolean take(String article, boolean dry) {
        HttpRequest.Builder request =
                writing("articles?name=" + encoded(article) + "&dry-run=" + dry).DELETE();
        return answer(request, NOT_FOUND, (status, headers, body) -> status != NOT_FOUND);
    }

    /** The server does by itself what is owed to the store. */
    @Override
    public void finish() {}

    @Override
    public void close() {}

    /**
     * Writes all articles to the file once they are whole.
     *
     * @return how many
     */
    long backup(Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        return answer(known("articles").GET(), (status, headers, body) -> {
            Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return articles(headers);
        });
    }

    /** How many articles {@link #backup} would write. */
    long articles() {
        return answer(known("articles").HEAD(), (status, headers, body) -> articles(headers));
    }

    private static long articles(HttpHeaders headers) {
        return headers.firstValueAsLong("Claimgraph-Articles").orElse(0);
    }

    private HttpRequest.Builder writing(String path) {
        if (!served.takesChanges()) {
            throw new CannotRunException("the store is served at " + served.address()
                    + ", which only reads. Start that server with --passwords FILE, or stop it");
        }
        return known(path);
    }

    private HttpRequest.Builder known(String path) {
        return request(path).header("Authorization", "Bearer " + served.key());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(served.address() + path));
    }

    /** What is made of the server's answer. */
    private interface Reading<T> {
        T of(int status, HttpHeaders headers, InputStream body) throws IOException;
    }

    private <T> T answer(HttpRequest.Builder request, Reading<T> reading) {
        return answer(request, OK, reading);
    }

    /** @param expected a status that is no refusal, whatever its number */
    private <T> T answer(HttpRequest.Builder request, int expected, Reading<T> reading) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() >= BAD_REQUEST && answer.statusCode() != expected) {
                    throw refused(answer.statusCode(), body);
                }
                return reading.of(answer.statusCode(), answer.headers(), body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    served.address() + ": the server that holds the store does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted while " + served.address() + " was answering", e);
        }
    }

    private RuntimeException refused(int status, InputStream problem) throws IOException {
        String reason = JSON.readTree(problem).path("detail").asText();
        return status == BAD_REQUEST
                ? new IllegalArgumentException(reason)
                : new CannotRunException(served.address() + " answered " + status + ": " + reason);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
