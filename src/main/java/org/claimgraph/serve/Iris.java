package org.claimgraph.serve;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Our IRIs and where they are shown: {@code BASE + person/x} is a thing, {@code /doc/person/x} a document about it. The two
 * differ because a person cannot be sent over HTTP (W3C, Cool URIs for the Semantic Web).
 */
final class Iris {

    private static final String KINDS =
            "(article|claim|event|person|organization|place|role|run|software|graph|link|cluster|syndication|statistic)";

    private final String base;
    private final String path;

    Iris(String base) {
        this.base = base;
        this.path = URI.create(base).getPath();
    }

    /** Paths at which things are asked for on this server. */
    String pathPattern() {
        return Pattern.quote(path) + KINDS + "/.+";
    }

    /** The part of a request path that names the thing: {@code person/x}. */
    String keyOfThing(String requestPath) {
        return requestPath.substring(path.length());
    }

    String iri(String key) {
        return base + key;
    }

    String base() {
        return base;
    }

    /** True for resources that we describe. */
    boolean isOurs(String iri) {
        return iri.startsWith(base);
    }

    String key(String iri) {
        return iri.substring(base.length());
    }

    /** Where a person reads about it on this server; empty for what others mint. */
    Optional<String> page(String iri) {
        return isOurs(iri) ? Optional.of("/doc/" + encoded(key(iri))) : Optional.empty();
    }

    private static String encoded(String key) {
        int hash = key.indexOf('#');
        String document = hash < 0 ? key : key.substring(0, hash);
        String fragment = hash < 0 ? "" : key.substring(hash);
        StringBuilder out = new StringBuilder();
        for (String segment : document.split("/", -1)) {
            out.append(out.isEmpty() ? "" : "/")
                    .append(URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return out + fragment;
    }
}
