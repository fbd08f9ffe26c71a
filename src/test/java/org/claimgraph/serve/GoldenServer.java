package org.claimgraph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.claimgraph.query.Golden;
import org.claimgraph.query.SavedQueries;

/** A real server on a free port over the golden dataset, started once for all tests that speak HTTP to it. */
final class GoldenServer {

    static final ClaimgraphServer SERVER = ClaimgraphServer.start(
            new ServerOptions(Golden.indexed(), SavedQueries.load(), Golden.BASE, 0, true, Duration.ofSeconds(10)));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private GoldenServer() {}

    static HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    static HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(SERVER.url()).resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from the server", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }
}
