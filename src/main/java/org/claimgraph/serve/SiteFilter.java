package org.claimgraph.serve;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before Fuseki: sets the security headers on everything, answers our own pages, lets through what Fuseki may
 * answer, and refuses the rest.
 */
final class SiteFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(SiteFilter.class);

    /** One line a request; its level decides whether it is written. */
    private static final Logger ACCESS = LoggerFactory.getLogger("org.claimgraph.access");

    /** What costs next to nothing, and what must answer when all else is busy. */
    private static final Pattern CHEAP =
            Pattern.compile("/(health|ready|metrics|assets/.*|ui/?|ui/static/.*|ui/[\\w.-]+|\\$/ping)");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FUSEKI = Set.of("/$/ping", "/$/server", "/$/stats/kg", "/$/stats");

    /** YASR draws its tables with style attributes; nothing needs inline scripts or other hosts. */
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Site site;
    private final Gate gate;
    private final int maxBody;

    private final ArticleDoor door;

    SiteFilter(Site site, ServerOptions options) {
        this.site = site;
        this.gate = new Gate(options.limits());
        this.maxBody = options.limits().bodyBytes();
        this.door = new ArticleDoor(options);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse reply = (HttpServletResponse) response;
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        String path = http.getRequestURI();
        try {
            admitted(http, reply, chain);
        } finally {
            long took = System.nanoTime() - start;
            site.metrics().record(Site.kind(path), reply.getStatus(), took);
            ACCESS.info(
                    "{} {} {} {} {} ms",
                    http.getRemoteAddr(),
                    http.getMethod(),
                    path,
                    reply.getStatus(),
                    took / 1_000_000);
        }
    }

    /** Only so many at once go on to anything that reads the store. */
    private void admitted(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        setHeaders(response);
        try {
            checkBody(request);
            if (CHEAP.matcher(request.getRequestURI()).matches()) {
                filter(request, response, chain);
                return;
            }
            boolean stranger = fusekiPath(request.getRequestURI()).isPresent();
            try (Gate.Place place = stranger ? gate.enterAsStranger() : gate.enter()) {
                filter(request, response, chain);
            }
        } catch (Problem problem) {
            if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", Integer.toString(Gate.RETRY_SECONDS));
            }
            send(problem.reply(false), request, response);
        }
    }

    /** A body of unknown length could go on for ever. */
    private void checkBody(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            throw new Problem(411, "Length required", "send the request with a Content-Length");
        }
        int most = ArticleDoor.isFor(request) ? ArticleDoor.MOST_BYTES : maxBody;
        if (request.getContentLengthLong() > most) {
            throw new Problem(413, "Too large", "a request may hold " + most + " bytes at most");
        }
    }

    private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        Optional<String> fuseki = fusekiPath(path);
        if (ArticleDoor.isFor(request) && READING.contains(request.getMethod())) {
            sendAll(request, response);
        } else if (ArticleDoor.isFor(request)) {
            send(changed(request), request, response);
        } else if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", fuseki.isPresent() ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (fuseki.isPresent() && mayAsk(request, fuseki.get())) {
            pass(fuseki.get(), request, response, chain);
        } else if (fuseki.isEmpty() && READING.contains(request.getMethod())) {
            send(answer(ask(request)), request, response);
        } else {
            response.setHeader("Allow", fuseki.isPresent() ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
            send(notAllowed(request).reply(false), request, response);
        }
    }

    /** Fuseki's datasets are found by a filter, its "$" actions by servlet mapping, which only a forward looks at anew. */
    private static void pass(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (path.equals(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/$/")) {
            request.getRequestDispatcher(path).forward(request, response);
        } else {
            chain.doFilter(at(request, path), response);
        }
    }

    private void sendAll(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            door.sendAll(request, response);
        } catch (Problem problem) {
            send(refused(problem), request, response);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            if (response.isCommitted()) {
                throw new IOException("the articles break off", e); // and the connection with them
            }
            response.reset();
            setHeaders(response);
            send(failed("the articles cannot be sent; the server's log says why"), request, response);
        }
    }

    private static Reply failed(String detail) {
        return new Problem(500, "Internal error", detail).reply(false);
    }

    private static Reply refused(Problem problem) {
        Reply reply = problem.reply(false);
        return switch (problem.status()) {
            case 401 -> reply.with("WWW-Authenticate", "Basic realm=\"Claimgraph\", charset=\"UTF-8\"");
            case 405 -> reply.with("Allow", "GET, HEAD, POST, DELETE");
            default -> reply;
        };
    }

    private Reply changed(HttpServletRequest request) throws IOException {
        try {
            return door.answer(request);
        } catch (Problem problem) {
            return refused(problem);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            return failed("nothing was changed; the server's log says why");
        }
    }

    private static Problem notAllowed(HttpServletRequest request) {
        return new Problem(405, "Method not allowed", request.getMethod() + " is refused: this server only reads");
    }

    /** POST carries long queries to the query endpoints; to the graph store it would write. */
    private static boolean mayAsk(HttpServletRequest request, String path) {
        return READING.contains(request.getMethod())
                || request.getMethod().equals("POST") && path.matches("/kg(/sparql|/query)?/?|/\\$/ping");
    }

    /** What Fuseki is to answer, as Fuseki knows it: the UI asks for everything relative to its own place under /ui/. */
    private static Optional<String> fusekiPath(String path) {
        String bare = path.startsWith("/ui/") ? path.substring("/ui".length()) : path;
        boolean known = FUSEKI.contains(bare)
                || bare.equals(ClaimgraphServer.DATASET)
                || bare.startsWith(ClaimgraphServer.DATASET + "/");
        return known ? Optional.of(bare) : Optional.empty();
    }

    private static HttpServletRequest at(HttpServletRequest request, String path) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return path;
            }

            @Override
            public String getServletPath() {
                return path;
            }
        };
    }

    private Reply answer(Ask ask) {
        boolean forPeople = Accept.choose(ask.accept(), java.util.List.of("application/problem+json", Reply.HTML))
                .filter(Reply.HTML::equals)
                .isPresent();
        try {
            return site.answer(ask);
        } catch (Problem problem) {
            return problem.reply(forPeople);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", ask.method(), ask.path(), e);
            return new Problem(500, "Internal error", "the server failed to answer; its log says why").reply(forPeople);
        }
    }

    private static Ask ask(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return new Ask(
                request.getMethod(),
                java.net.URI.create(request.getRequestURI()).getPath(),
                parameters,
                header(request, "Accept"),
                header(request, "If-None-Match"),
                origin(request));
    }

    /** Scheme, host and port as the client sees them. */
    static String origin(HttpServletRequest request) {
        return request.getRequestURL().substring(0, request.getRequestURL().indexOf("/", "https://".length()));
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    /** An entity tag is the hash of the content: it never lies, whatever changed or did not. */
    private static void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        reply.headers().forEach(response::setHeader);
        response.addHeader("Vary", "Accept");
        if (reply.status() == 200) {
            String tag = "\"" + EntityTag.of(reply.contentType(), reply.body()) + "\"";
            response.setHeader("ETag", tag);
            if (header(request, "If-None-Match").contains(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(reply.status());
        response.setContentType(reply.contentType() + (isText(reply.contentType()) ? "; charset=utf-8" : ""));
        response.setContentLength(reply.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(reply.body());
        }
    }

    private static boolean isText(String contentType) {
        return contentType.startsWith("text/");
    }

    /** Anybody may read from any page; nobody's credentials are ever asked for. */
    private static void setHeaders(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, " + CappedQueries.HEADER);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
