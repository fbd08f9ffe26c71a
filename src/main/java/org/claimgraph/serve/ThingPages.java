package org.claimgraph.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.query.Answers;
import org.claimgraph.query.Labels;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.SavedQueries;

/** Pages about an entity, an article, a claim, or anything else that has an IRI of ours. */
final class ThingPages {

    private static final int ROWS = 25;

    private final Facts facts;
    private final SavedQueries queries;
    private final Answers answers;
    private final Iris iris;

    ThingPages(ServerOptions options, Answers answers, Iris iris) {
        this.facts = new Facts(options.data());
        this.queries = options.queries();
        this.answers = answers;
        this.iris = iris;
    }

    Html page(String iri) {
        String kind = iris.key(iri).replaceFirst("/.*", "");
        Html body =
                switch (kind) {
                    case "person", "organization", "place" -> entity(iri, kind);
                    case "article" -> article(iri);
                    case "claim" -> claim(iri);
                    default -> thing(iri, kind);
                };
        return Layout.page(facts.label(iri), "", alternates(iri), Html.join(body, otherForms(iri)));
    }

    private Html entity(String iri, String kind) {
        String name = facts.label(iri);
        List<Html> sections = Stream.of(
                        list(
                                "claims-by-source",
                                "source",
                                iri,
                                (kind.equals("person") ? "Said by " : "Said by or for ") + name),
                        list("claims-about", "entity", iri, "Said about " + name),
                        list("claims-addressed-to", "entity", iri, "Said to " + name),
                        list("events-with", "entity", iri, "Events"),
                        list("names-of", "entity", iri, "Names in the articles"))
                .filter(section -> !section.isEmpty())
                .toList();
        return Html.of(
                "<p class=\"crumbs\">{}</p><h1>{}</h1>{}{}{}{}",
                kind.equals("organization") ? "organisation" : kind,
                name,
                about(facts.about("entity", iri)),
                course(iri),
                contacts(iri, name),
                sections.isEmpty()
                        ? Html.of("<p class=\"none\">No claims in the articles yet.</p>")
                        : Html.join(sections));
    }

    private Html course(String iri) {
        Html chart = TimeChart.of(
                "Statements",
                facts.about("entity-days", iri).stream()
                        .map(row -> row.text("date"))
                        .toList());
        return chart.isEmpty() ? Html.NOTHING : Html.of("<section><h2>When quoted</h2>{}</section>", chart);
    }

    private Html contacts(String iri, String name) {
        Html chart = StarChart.of(
                "Events that " + name + " takes part in, by the others who do",
                name,
                facts.about("entity-contacts", iri).stream()
                        .map(row -> new BarChart.Bar(
                                row.text("name"),
                                row.number("times"),
                                iris.page(row.text("other")).orElse("")))
                        .toList());
        return chart.isEmpty() ? Html.NOTHING : Html.of("<section><h2>Contacts</h2>{}</section>", chart);
    }

    private Html about(List<Facts.Row> rows) {
        Map<String, List<Html>> kinds = new LinkedHashMap<>();
        for (Facts.Row row : rows) {
            String value = row.text("value");
            String words = iris.isOurs(value) ? facts.label(value) : value;
            kinds.computeIfAbsent(row.text("kind"), kind -> new java.util.ArrayList<>())
                    .add(Html.of("<dd>{}</dd>", Links.to(iris, value, words)));
        }
        return Html.of(
                "<dl class=\"facts\">{}</dl>",
                Html.join(kinds.entrySet().stream()
                        .map(entry -> Html.of("<div><dt>{}</dt>{}</div>", entry.getKey(), Html.join(entry.getValue())))
                        .toList()));
    }

    /** The first rows of a saved query, if it has any, with the way to all of them. */
    private Html list(String query, String parameter, String iri, String heading) {
        return queries.find(query)
                .map(saved -> answers.run(saved, Map.of(parameter, iri, QueryRunner.LIMIT, Integer.toString(ROWS))))
                .filter(result ->
                        result instanceof QueryResult.Rows rows && !rows.rows().isEmpty())
                .map(result -> section(query, parameter, iri, heading, (QueryResult.Rows) result))
                .orElse(Html.NOTHING);
    }

    private Html section(String query, String parameter, String iri, String heading, QueryResult.Rows rows) {
        return Html.of(
                "<section><h2>{}</h2>{}<p class=\"more\"><a href=\"{}\">{} →</a></p></section>",
                heading,
                ResultTable.of(iris, rows),
                Links.query("/queries/" + query, Map.of(parameter, iri)),
                rows.more() ? "All of them" : "As a query");
    }

    private Html article(String iri) {
        Facts.Row row = facts.one("article", iri).orElseThrow(() -> Problem.notFound("no article " + iri));
        List<MarkedText.Mark> marks = facts.about("article-spans", iri).stream()
                .map(span -> new MarkedText.Mark(span.number("begin"), span.number("end"), span.text("kind")))
                .toList();
        String text = row.verbatim("text");
        return Html.of(
                """
                <p class="crumbs">article</p><h1>{}</h1>
                <p class="meta">{}</p>
                <p class="legend"><mark class="source">source</mark> <mark class="cue">cue</mark> <mark class="content">content</mark></p>
                <div class="columns text"><article class="body">{}</article>
                <div><section><h2>Who says what</h2>{}</section>{}</div></div>
                """,
                facts.label(iri),
                dotted(
                        Links.to(iris, row.text("outlet"), row.text("outletName")),
                        Html.of("{}", row.text("agencyName")),
                        Html.of("{}", row.text("author")),
                        Html.of("{}", row.text("published")),
                        row.has("url") ? Links.to(iris, row.text("url"), "original") : Html.NOTHING),
                MarkedText.of(text, marks),
                claims(facts.about("article-claims", iri)),
                events(facts.about("article-events", iri)));
    }

    private Html claims(List<Facts.Row> rows) {
        return rows.isEmpty()
                ? Html.of("<p class=\"none\">Nobody is quoted in this article.</p>")
                : Html.of(
                        "<ol class=\"claims\">{}</ol>",
                        Html.join(rows.stream().map(this::said).toList()));
    }

    /** Events have IRIs that end in "#event=…" of their article, so links to them land here. */
    private Html events(List<Facts.Row> rows) {
        return rows.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<section><h2>Events</h2><ul class=\"events\">{}</ul></section>",
                        Html.join(rows.stream()
                                .map(row -> Html.of(
                                        "<li id=\"{}\">{} <span class=\"meta\">{}</span></li>",
                                        row.text("event").replaceFirst(".*#", ""),
                                        row.text("label"),
                                        joined(row.text("status"), row.text("place"), row.text("date"))))
                                .toList()));
    }

    private static Html dotted(Html... parts) {
        List<Html> shown = Stream.of(parts).filter(part -> !part.isEmpty()).toList();
        List<Html> all = new java.util.ArrayList<>();
        shown.forEach(part -> {
            if (!all.isEmpty()) {
                all.add(Html.of(" · "));
            }
            all.add(part);
        });
        return Html.join(all);
    }

    private Html said(Facts.Row row) {
        return Html.of(
                "<li>{} <span class=\"meta\">{} <a href=\"#{}\">in the text</a></span><br>{}</li>",
                Links.to(iris, row.text("source"), row.text("speaker")),
                joined(row.text("act"), row.text("hedge")),
                MarkedText.anchor(row.text("begin")),
                Links.to(iris, row.text("claim"), row.text("text")));
    }

    private Html claim(String iri) {
        List<Facts.Row> rows = facts.about("claim", iri);
        String text = rows.stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("no claim " + iri))
                .text("text");
        return Html.of(
                """
                <p class="crumbs">claim</p><h1 class="claim">“{}”</h1>
                <p class="meta subjects">{}</p>
                <section><h2>Reports</h2><div class="reports">{}</div></section>{}
                <p class="more"><a href="{}">Evidence bundle</a> · <a href="{}">Provenance</a></p>
                """,
                text,
                Html.join(rows.stream()
                        .filter(row -> row.has("about"))
                        .map(row -> Html.of("<span>{}</span> ", Links.to(iris, row.text("about"), row.text("name"))))
                        .toList()),
                Html.join(reports(iri)),
                related(facts.about("claim-links", iri)),
                Links.query("/queries/evidence-bundle.jsonld", Map.of("claim", iri)),
                Links.query("/queries/provenance-of-claim", Map.of("claim", iri)));
    }

    /** One card an attribution; its rows differ only in the stretch of content and in one of several speakers. */
    private List<Html> reports(String iri) {
        Map<String, List<Facts.Row>> byAttribution = facts.about("claim-reports", iri).stream()
                .collect(
                        Collectors.groupingBy(row -> row.text("attribution"), LinkedHashMap::new, Collectors.toList()));
        return byAttribution.values().stream().map(this::report).toList();
    }

    private Html report(List<Facts.Row> rows) {
        Facts.Row first = rows.get(0);
        int from = first.number("sentenceBegin");
        List<MarkedText.Mark> marks = rows.stream()
                .map(row -> new MarkedText.Mark(
                        Math.max(0, row.number("begin") - from), Math.max(0, row.number("end") - from), "content"))
                .toList();
        Map<String, Html> speakers = new LinkedHashMap<>();
        rows.forEach(row -> speakers.put(
                row.text("source"), Html.of("{} ", Links.to(iris, row.text("source"), row.text("speaker")))));
        return Html.of(
                "<article class=\"report {}\"><p class=\"who\">{}<span class=\"meta\">{}</span></p><blockquote>{}</blockquote>"
                        + "<p class=\"meta\">{}</p></article>",
                first.text("stance"),
                Html.join(speakers.values()),
                joined(
                        first.has("onBehalfOf") ? "for " + first.text("onBehalfOf") : "",
                        first.text("act"),
                        first.text("hedge"),
                        first.has("medium") ? "via " + first.text("medium") : ""),
                MarkedText.of(first.verbatim("sentence"), marks),
                dotted(
                        Html.of("{}", joined(first.text("outlet"), first.text("agency"), first.text("published"))),
                        place(first, rows)));
    }

    /** The article, opened where the claim stands. */
    private Html place(Facts.Row report, List<Facts.Row> spans) {
        int begin = spans.stream().mapToInt(row -> row.number("begin")).min().orElse(0);
        return Html.of(
                "<a href=\"{}#{}\">{}</a>",
                iris.page(report.text("article")).orElse(""),
                MarkedText.anchor(Integer.toString(begin)),
                report.has("title") ? report.text("title") : "article");
    }

    private static String joined(String... parts) {
        return java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Html related(List<Facts.Row> rows) {
        return rows.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<section><h2>Other claims</h2><ul class=\"hits\">{}</ul></section>",
                        Html.join(rows.stream()
                                .map(row -> Html.of(
                                        "<li>{} <span class=\"meta\">{} · {}</span></li>",
                                        Links.to(iris, row.text("claim"), row.text("text")),
                                        row.text("relation"),
                                        row.text("speaker")))
                                .toList()));
    }

    private Html thing(String iri, String kind) {
        List<Html> lines = facts.about("thing", iri).stream()
                .map(row -> Html.of(
                        "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
                        row.has("propertyName") ? row.text("propertyName") : Labels.tail(row.text("property")),
                        Links.to(
                                iris,
                                row.text("value"),
                                row.has("valueName") ? row.text("valueName") : row.text("value"))))
                .toList();
        return Html.of(
                "<p class=\"crumbs\">{}</p><h1>{}</h1><table class=\"thing\"><tbody>{}</tbody></table>",
                kind,
                facts.label(iri),
                Html.join(lines));
    }

    private Html alternates(String iri) {
        return Html.join(LinkedData.FORMATS.values().stream()
                .map(format -> Html.of(
                        "<link rel=\"alternate\" type=\"{}\" href=\"/doc/{}.{}\">\n",
                        format.mediaType(),
                        iris.key(iri),
                        format.suffix()))
                .toList());
    }

    private Html otherForms(String iri) {
        return Html.of(
                "<p class=\"downloads\">As data: {}</p><p class=\"iri\">IRI: <code>{}</code></p>",
                Html.join(LinkedData.FORMATS.values().stream()
                        .map(format -> Html.of(
                                "<a href=\"/doc/{}.{}\">{}</a> ",
                                iris.key(iri),
                                format.suffix(),
                                format.suffix().toUpperCase(java.util.Locale.ROOT)))
                        .toList()),
                iri);
    }
}
