package org.claimgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Style sheet, icon, and Fuseki's UI as it stands in Apache's bundle, with one script of ours added to its page. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "ico",
            "image/x-icon",
            "html",
            "text/html");

    /** File names only: nothing that could climb out of the two folders. */
    private static final Pattern ASSET = Pattern.compile("/assets/([\\w-]+\\.(css|svg))");

    private static final Pattern UI = Pattern.compile("/ui/((?:static/)?[\\w.-]+\\.(js|css|ico))");
    private static final String SCRIPT = "<script type=\"module\" src=\"./cg-ui.js\"></script>\n  </head>";

    Reply answer(Ask ask) {
        if (ask.path().equals("/ui/") || ask.path().equals("/ui/index.html")) {
            return Reply.text(Reply.HTML, index());
        }
        if (ask.path().equals("/ui/cg-ui.js")) {
            return file("/org/claimgraph/serve/cg-ui.js", "js", ask);
        }
        Matcher asset = ASSET.matcher(ask.path());
        if (asset.matches()) {
            return file("/org/claimgraph/serve/" + asset.group(1), asset.group(2), ask);
        }
        Matcher ui = UI.matcher(ask.path());
        if (ui.matches() && !ask.path().contains("..")) {
            return file("/webapp/" + ui.group(1), ui.group(2), ask);
        }
        throw Problem.notFound("there is nothing at " + ask.path());
    }

    /** If a later UI has no head to add to, it works without our script. */
    private static String index() {
        return new String(bytes("/webapp/index.html").orElseThrow(), StandardCharsets.UTF_8).replace("</head>", SCRIPT);
    }

    private static Reply file(String resource, String suffix, Ask ask) {
        byte[] content = bytes(resource).orElseThrow(() -> Problem.notFound("there is nothing at " + ask.path()));
        return Reply.of(TYPES.getOrDefault(suffix, "application/octet-stream"), content)
                .with("Cache-Control", ask.path().contains("/static/") ? "max-age=31536000, immutable" : "max-age=300");
    }

    private static Optional<byte[]> bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read from the program", e);
        }
    }
}
