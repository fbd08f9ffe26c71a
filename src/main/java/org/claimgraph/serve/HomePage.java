package org.claimgraph.serve;

import java.util.List;
import java.util.Locale;
import org.claimgraph.query.SavedQueries;

/** The start page: what is in the graph, who speaks in it, what can be asked. */
final class HomePage {

    private final Facts facts;
    private final SavedQueries queries;
    private final Iris iris;

    /** Counting everything takes a while on a large graph. */
    private final Recent<Reply> page = new Recent<>(this::made);

    HomePage(ServerOptions options, Iris iris) {
        this.facts = new Facts(options.data());
        this.queries = options.queries();
        this.iris = iris;
    }

    Reply answer(Ask ask) {
        return page.get();
    }

    void prepare() {
        page.get();
    }

    void outdate() {
        page.outdate();
    }

    private Reply made() {
        Html body = Html.of(
                """
                <h1>Who said what</h1>
                <p class="lead">Claims found in news articles, each with its speaker, its sentence and its exact place.</p>
                {}
                <div class="columns">
                <section><h2>Most quoted</h2><ul class="chips">{}</ul></section>
                <section><h2>Newest articles</h2><ul class="articles">{}</ul></section>
                </div>
                {}
                <h2 class="wide">Ask</h2>
                {}
                """,
                counts(),
                Html.join(facts.all("speakers").stream().map(this::speaker).toList()),
                Html.join(facts.all("latest").stream().map(this::article).toList()),
                matrix(),
                QueryList.topics(queries));
        return Reply.html(Layout.page("Who said what", "", body));
    }

    private Html counts() {
        return facts.all("counts").stream()
                .findFirst()
                .map(row -> Html.of(
                        "<dl class=\"counts\">{}</dl>",
                        Html.join(
                                List.of("articles", "claims", "attributions", "people", "organisations", "events")
                                        .stream()
                                        .map(name -> Html.of(
                                                "<div><dt>{}</dt><dd>{}</dd></div>",
                                                name,
                                                String.format(Locale.ROOT, "%,d", row.number(name))))
                                        .toList())))
                .orElse(Html.NOTHING);
    }

    private Html matrix() {
        Html chart = MatrixChart.of(
                "The most frequent sources and the outlets that quote them most, by number of attributions",
                facts.all("matrix").stream()
                        .map(row -> new MatrixChart.Cell(
                                row.text("speaker"),
                                row.text("outlet"),
                                row.number("times"),
                                iris.page(row.text("source")).orElse("")))
                        .toList());
        return chart.isEmpty() ? Html.NOTHING : Html.of("<section><h2>Who quotes whom</h2>{}</section>", chart);
    }

    private Html speaker(Facts.Row row) {
        return Html.of(
                "<li>{} <span class=\"count\">{}</span></li>",
                Links.to(iris, row.text("source"), row.text("speaker")),
                row.text("times"));
    }

    private Html article(Facts.Row row) {
        String title = row.has("title") ? row.text("title") : "(without title)";
        return Html.of(
                "<li>{} <span class=\"meta\">{} {}</span></li>",
                Links.to(iris, row.text("article"), title),
                row.text("outlet"),
                row.text("published"));
    }
}
