package org.claimgraph.serve;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.query.Answers;
import org.claimgraph.query.QueryRunner;

/** Our own pages: which path is answered by what. */
final class Site {

    private record Route(Pattern path, Function<Ask, Reply> page) {}

    private static final Pattern KIND = Pattern.compile(
            "/(?:ui/)?(queries|search|doc|id|kg|ontology|ui|assets|health|ready|metrics|changes|articles|openapi\\.json)?(?:[/.].*)?");

    private final List<Route> routes;
    private final Metrics metrics = new Metrics();
    private final Answers answers;
    private final Recent<List<Facts.Row>> counts;
    private final HomePage home;
    private final Overviews overviews;

    Site(ServerOptions options) {
        this.answers = new Answers(
                new QueryRunner(options.data(), options.timeout()),
                options.limits().answers());
        Iris iris = new Iris(options.base());
        QueryPages queries = new QueryPages(options.queries(), answers, iris);
        Description description = new Description(options, iris);
        LinkedData data = new LinkedData(options, answers, iris);
        Assets assets = new Assets();
        this.counts = new Recent<>(() -> new Facts(options.data()).all("counts"));
        this.home = new HomePage(options, iris);
        this.overviews = new Overviews(options.queries(), answers);
        Health health = new Health(options, counts, metrics);
        this.routes = List.of(
                route("/", home::answer),
                route("/queries/?", queries::list),
                route("/queries\\.ttl", queries::executable),
                route("/queries/.+", queries::one),
                route("/search", new SearchPage(options.data(), iris)::answer),
                route(iris.pathPattern(), data::redirect),
                route("/doc/.+", data::document),
                route("/ontology(\\.[a-z]+)?", description::ontology),
                route("/\\.well-known/void|/void", description::dataset),
                route("/openapi\\.json", description::openApi),
                route("/changes(\\.(atom|json|html))?", new ChangeFeed(options.changes())::answer),
                route("/health", health::alive),
                route("/ready", health::ready),
                route("/metrics", health::metrics),
                route("/ui", ask -> Reply.redirect(302, "/ui/")),
                route("/(ui|assets)/.*", assets::answer));
    }

    /** Works out in the background what most visitors ask for first. */
    void prepare() {
        overviews.prepare(List.of(home::prepare, counts::get));
    }

    /** To be called after every change of the store. */
    void outdate() {
        answers.outdate();
        counts.outdate();
        home.outdate();
        prepare();
    }

    /** Ends the work in the background. */
    void stop() {
        overviews.stop();
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
