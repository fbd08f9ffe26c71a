package org.claimgraph.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.ResultFormat;

/**
 * A server that has the store open, and so the only process that may: what is asked of the store is asked of it.
 *
 * @param url with a slash at its end
 */
record RunningServer(String url) {

    private static final int BAD_REQUEST = 400;
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
        URI address = URI.create(url + "queries/" + name + "." + format.suffix() + "?" + query);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", format.mediaType() + ", application/problem+json;q=0.9")
                .timeout(timeout)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() >= BAD_REQUEST) {
                    throw refused(answer.statusCode(), body);
                }
                body.transferTo(out);
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    url + ": the server that holds the store does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted while " + url + " was answering", e);
        }
    }

    private RuntimeException refused(int status, InputStream problem) throws IOException {
        String reason = JSON.readTree(problem).path("detail").asText();
        return status == BAD_REQUEST
                ? new IllegalArgumentException(reason)
                : new CannotRunException(url + " answered " + status + ": " + reason);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
