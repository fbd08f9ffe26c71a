package org.claimgraph.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.rdf.Sha256;
import org.claimgraph.store.Archives;

/**
 * {@code POST /articles} and {@code DELETE /articles/{id}}: the one way in which HTTP can change the store. Closed unless
 * the server was started with a password file. {@code GET /articles} is all of them, as an archive.
 */
final class ArticleDoor {

    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final String PATH = "/articles";
    /** Header: the number of articles in the archive. */
    static final String COUNT = "Claimgraph-Articles";

    private static final String ARCHIVE = "application/n-quads";
    private static final Set<String> METHODS = Set.of("POST", "DELETE");

    private final Optional<Writing> writing;
    private final Key key;
    private final DatasetGraph data;

    ArticleDoor(ServerOptions options) {
        this.writing = options.writing();
        this.key = options.key();
        this.data = options.data();
    }

    static boolean isFor(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    Reply answer(HttpServletRequest request) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            throw new Problem(405, "Method not allowed", "articles are sent by POST and taken out by DELETE");
        }
        Intake intake = admitted(request);
        return request.getMethod().equals("POST") ? add(intake, request) : remove(intake, request);
    }

    /** As it goes, since it may be larger than the memory; what breaks off is not whole, and the connection breaks with it. */
    void sendAll(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getRequestURI().equals(PATH) || request.getMethod().equals("OPTIONS")) {
            throw new Problem(405, "Method not allowed", "all articles are at " + PATH);
        }
        requireKnown(request);
        data.begin(ReadWrite.READ);
        try {
            response.setHeader(COUNT, Long.toString(Archives.size(data)));
            response.setHeader("Content-Disposition", "attachment; filename=\"claimgraph.nq.gz\"");
            response.setContentType("application/gzip");
            if (!request.getMethod().equals("HEAD")) {
                Archives.write(response.getOutputStream(), data);
            }
        } finally {
            data.end();
        }
    }

    private Intake admitted(HttpServletRequest request) {
        Writing open = writing.orElseThrow(() -> new Problem(
                403, "Forbidden", "this server only reads; start it with --passwords FILE to let it take articles"));
        requireKnown(request);
        return open.intake();
    }

    private void requireKnown(HttpServletRequest request) {
        // A browser sends along what its user has typed in elsewhere; no page of another site may make use of that.
        String origin = header(request, "Origin");
        if (!origin.isEmpty() && !origin.equals(SiteFilter.origin(request))) {
            throw new Problem(403, "Forbidden", "articles are not taken from pages of other sites");
        }
        String authorization = header(request, "Authorization");
        boolean known = key.allows(authorization)
                || writing.filter(open -> open.passwords().allow(authorization)).isPresent();
        if (!known) {
            throw new Problem(401, "Unauthorized", "give a name and password of the server's password file");
        }
    }

    private static Reply add(Intake intake, HttpServletRequest request) throws IOException {
        if (!request.getRequestURI().equals(PATH)) {
            throw new Problem(405, "Method not allowed", "articles are sent to " + PATH);
        }
        byte[] content = request.getInputStream().readAllBytes();
        if (content.length == 0) {
            throw new Problem(400, "Empty", "send the article, or a file of articles, as the request's body");
        }
        Intake.Report report = isArchive(request)
                ? load(intake, content, isDry(request))
                : intake.add(name(request, content), content, isDry(request));
        boolean nothing = report.added() + report.replaced() + report.unchanged() == 0;
        return Reply.text(Reply.JSON, json(report).toPrettyString() + "\n").withStatus(nothing ? 422 : 200);
    }

    private static boolean isArchive(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith(ARCHIVE);
    }

    private static boolean isDry(HttpServletRequest request) {
        String given = Optional.ofNullable(parameter(request, "dry-run")).orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw new Problem(400, "Bad parameter \"dry-run\"", "it is true or false");
        }
        return given.equals("true");
    }

    private static Intake.Report load(Intake intake, byte[] archive, boolean dry) {
        try {
            return intake.load(archive, dry);
        } catch (IllegalArgumentException e) {
            throw new Problem(422, "Not an archive of articles", String.valueOf(e.getMessage()));
        }
    }

    /** The name as given, else one that the same content always gets. */
    private static String name(HttpServletRequest request, byte[] content) {
        String given = Optional.ofNullable(parameter(request, "name")).orElse("");
        if (given.isEmpty()) {
            return Sha256.hex(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1), 16);
        }
        if (!given.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}._ -]{0,99}")) {
            throw new Problem(
                    400, "Bad parameter \"name\"", "a name is letters, digits, \".\", \"-\", \"_\", 100 at most");
        }
        return given;
    }

    private static Reply remove(Intake intake, HttpServletRequest request) {
        String path = URI.create(request.getRequestURI()).getPath();
        String article = path.length() > PATH.length() + 1
                ? path.substring(PATH.length() + 1)
                : Optional.ofNullable(parameter(request, "name")).orElse("");
        try {
            if (article.isEmpty() || !intake.remove(article, isDry(request))) {
                throw Problem.notFound("there is no article \"" + article + "\"");
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(409, "Ambiguous", String.valueOf(e.getMessage()));
        }
        return new Reply(204, Reply.JSON, new byte[0], java.util.Map.of());
    }

    /** From the query string only: asking for parameters by the servlet's own way would read a form's body. */
    private static @org.jspecify.annotations.Nullable String parameter(HttpServletRequest request, String name) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return java.net.URLDecoder.decode(
                        pair.substring(name.length() + 1), java.nio.charset.StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    private static ObjectNode json(Intake.Report report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("added", report.added()).put("replaced", report.replaced()).put("unchanged", report.unchanged());
        ArrayNode skipped = json.putArray("skipped");
        report.skipped().forEach(skip -> skipped.addObject()
                .put("location", skip.location())
                .put("reason", skip.reason())
                .put("remedy", skip.remedy()));
        return json;
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
