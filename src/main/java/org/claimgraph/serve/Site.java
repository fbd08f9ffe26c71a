package org.claimgraph.serve;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.query.QueryRunner;

/** Our own pages: which path is answered by what. */
final class Site {

    private record Route(Pattern path, Function<Ask, Reply> page) {}

    private static final Duration KEEP_COUNTS = Duration.ofMinutes(1);
    private static final Pattern KIND = Pattern.compile(
            "/(?:ui/)?(queries|search|doc|id|kg|ontology|ui|assets|health|ready|metrics|changes|openapi\\.json)?(?:[/.].*)?");

    private final List<Route> routes;
    private final Metrics metrics = new Metrics();

    Site(ServerOptions options) {
        QueryRunner runner = new QueryRunner(options.data(), options.timeout());
        Iris iris = new Iris(options.base());
        QueryPages queries = new QueryPages(options.queries(), runner, iris);
        Description description = new Description(options, iris);
        LinkedData data = new LinkedData(options, runner, iris);
        Assets assets = new Assets();
        Health health =
                new Health(options, new Recent<>(() -> new Facts(options.data()).all("counts"), KEEP_COUNTS), metrics);
        this.routes = List.of(
                route("/", new HomePage(options, iris)::answer),
                route("/queries/?", queries::list),
                route("/queries\\.ttl", queries::executable),
                route("/queries/.+", queries::one),
                route("/search", new SearchPage(options.data(), iris)::answer),
                route(iris.pathPattern(), data::redirect),
                route("/doc/.+", data::document),
                route("/ontology(\\.[a-z]+)?", description::ontology),
                route("/\\.well-known/void|/void", description::dataset),
                route("/openapi\\.json", description::openApi),
                route("/health", health::alive),
                route("/ready", health::ready),
                route("/metrics", health::metrics),
                route("/ui", ask -> Reply.redirect(302, "/ui/")),
                route("/(ui|assets)/.*", assets::answer));
    }

    Metrics metrics() {
        return metrics;
    }

    /** What a path is counted under: the first part of those that exist, so that clients cannot invent any. */
    static String kind(String path) {
        Matcher kind = KIND.matcher(path);
        if (!kind.matches()) {
            return "other";
        }
        return kind.group(1) == null ? "home" : kind.group(1);
    }

    Reply answer(Ask ask) {
        return routes.stream()
                .filter(route -> route.path().matcher(ask.path()).matches())
                .findFirst()
                .orElseThrow(() -> Problem.notFound("there is nothing at " + ask.path()))
                .page()
                .apply(ask);
    }

    private static Route route(String path, Function<Ask, Reply> page) {
        return new Route(Pattern.compile(path), page);
    }
}
