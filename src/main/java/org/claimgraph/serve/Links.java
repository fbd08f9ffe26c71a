package org.claimgraph.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Anchors and addresses. */
final class Links {

    private Links() {}

    /** Words linked to our page about the IRI, or to the address itself if it is another's and on the web; else plain. */
    static Html to(Iris iris, String iri, String words) {
        if (iris.isOurs(iri)) {
            return Html.of("<a href=\"{}\">{}</a>", iris.page(iri).orElseThrow(), words);
        }
        return iri.matches("https?://\\S+")
                ? Html.of("<a href=\"{}\" rel=\"nofollow noopener noreferrer\">{}</a>", iri, words)
                : Html.of("{}", words);
    }

    /** {@code path?name=value&…}, in the order of the map. */
    static String query(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : path + "?"
                        + parameters.entrySet().stream()
                                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                                .collect(Collectors.joining("&"));
    }

    /** As a part of a query string or fragment, "%20" for a space. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
