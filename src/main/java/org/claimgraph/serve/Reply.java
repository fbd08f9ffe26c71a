package org.claimgraph.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A response, whole: results are paged, so nothing is too large to be held. */
record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {

    static final String HTML = "text/html";
    static final String JSON = "application/json";

    static Reply of(String contentType, byte[] body) {
        return new Reply(200, contentType, body, Map.of());
    }

    static Reply text(String contentType, String body) {
        return of(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply html(Html page) {
        return text(HTML, page.toString());
    }

    static Reply redirect(int status, String location) {
        return new Reply(status, "text/plain", new byte[0], Map.of("Location", location));
    }

    Reply withStatus(int other) {
        return new Reply(other, contentType, body, headers);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, contentType, body, more);
    }
}
