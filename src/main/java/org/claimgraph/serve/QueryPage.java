package org.claimgraph.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.claimgraph.query.Named;
import org.claimgraph.query.Parameter;
import org.claimgraph.query.ParameterException;
import org.claimgraph.query.ParameterType;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.query.SavedQuery;

/** One saved query for people: its form, its answer, and ways to take either elsewhere. */
final class QueryPage {

    private final SavedQuery query;
    private final Ask ask;
    private final Iris iris;

    QueryPage(SavedQuery query, Ask ask, Iris iris) {
        this.query = query;
        this.ask = ask;
        this.iris = iris;
    }

    /** True on a first visit to a query that needs something only the visitor can say. */
    boolean asksForMore() {
        return ask.parameters().isEmpty()
                && query.parameters().stream()
                        .anyMatch(parameter ->
                                parameter.required() && parameter.defaultValue().isEmpty());
    }

    Html html(Html answer) {
        String title = query.title();
        return Layout.page(
                title,
                "",
                Html.of(
                        "<p class=\"crumbs\"><a href=\"/queries\">Saved queries</a> › {}</p><h1>{}</h1><p class=\"lead\">{}</p>"
                                + "<p class=\"note\">{}</p>{}{}",
                        query.topic(),
                        title,
                        query.summary(),
                        query.description(),
                        form(),
                        answer));
    }

    private Html form() {
        return query.parameters().isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<form class=\"parameters\" action=\"/queries/{}\" method=\"get\">{}<button>Run</button></form>",
                        query.name(),
                        Html.join(query.parameters().stream().map(this::field).toList()));
    }

    private Html field(Parameter parameter) {
        String value = ask.parameters()
                .getOrDefault(parameter.name(), parameter.defaultValue().orElse(""));
        Html label = Html.of(
                "<label for=\"p-{}\">{}{}</label>",
                parameter.name(),
                parameter.name(),
                parameter.required() ? Html.NOTHING : Html.of(" <small>optional</small>"));
        Html input = parameter.allowed().isEmpty()
                ? Html.of(
                        "<input id=\"p-{}\" name=\"{}\" type=\"{}\" value=\"{}\">",
                        parameter.name(),
                        parameter.name(),
                        parameter.type() == ParameterType.DATE ? "date" : "text",
                        value)
                : choice(parameter, value);
        return Html.of("<div class=\"field\">{}{}<small>{}</small></div>", label, input, parameter.help());
    }

    private static Html choice(Parameter parameter, String value) {
        return Html.of(
                "<select id=\"p-{}\" name=\"{}\">{}</select>",
                parameter.name(),
                parameter.name(),
                Html.join(parameter.allowed().stream()
                        .map(allowed -> Html.of(
                                allowed.equals(value) ? "<option selected>{}</option>" : "<option>{}</option>",
                                allowed))
                        .toList()));
    }

    Html results(QueryResult result, String sparql) {
        return switch (result) {
            case QueryResult.Rows rows ->
                Html.of(
                        "<h2>{}</h2>{}{}{}{}",
                        count(rows),
                        Charts.of(rows),
                        ResultTable.of(iris, rows),
                        Paging.of(rows, ask).html(),
                        elsewhere(sparql));
            case QueryResult.Triples triples ->
                Html.of(
                        "<h2>{} triples</h2><pre class=\"rdf\">{}</pre>{}",
                        triples.graph().size(),
                        RDFWriter.source(triples.graph()).lang(Lang.TURTLE).asString(),
                        elsewhere(sparql));
        };
    }

    private static String count(QueryResult.Rows rows) {
        int size = rows.rows().size();
        return (size == 1 ? "1 row" : size + " rows") + (rows.more() || rows.page() > 1 ? ", page " + rows.page() : "");
    }

    private Html elsewhere(String sparql) {
        List<Html> downloads = ResultFormat.of(query).stream()
                .map(format -> Html.of(
                        "<a href=\"{}\">{}</a> ",
                        address("." + format.suffix()),
                        format.suffix().toUpperCase(java.util.Locale.ROOT)))
                .toList();
        return Html.of(
                """
                <section class="elsewhere"><h2>Take it elsewhere</h2>
                <p class="downloads">{}<a href="/ui/#/dataset/kg/query?query={}">Open in Fuseki</a></p>
                <details><summary>curl</summary><pre>curl '{}{}'</pre></details>
                {}
                <details><summary>SPARQL</summary><pre>{}</pre></details></section>
                """, Html.join(downloads), Links.encoded(sparql), ask.origin(), address(suffix()), snippets(), sparql);
    }

    /** For tables only: a graph is no data frame. */
    private Html snippets() {
        return query.answersWithAGraph()
                ? Html.NOTHING
                : Html.of(
                        "<details><summary>Python</summary><pre>import pandas\nrows = pandas.read_csv(\"{}{}\")</pre></details>"
                                + "<details><summary>R</summary><pre>rows &lt;- read.csv(\"{}{}\")</pre></details>",
                        ask.origin(),
                        address(suffix()),
                        ask.origin(),
                        address(suffix()));
    }

    private String suffix() {
        return query.answersWithAGraph() ? ".ttl" : ".csv";
    }

    private String address(String suffix) {
        return Links.query("/queries/" + query.name() + suffix, new TreeMap<>(ask.parameters()))
                .replace("'", "%27");
    }

    /** What is wrong, with what may have been meant one click away. */
    Html complaint(ParameterException e) {
        List<Html> candidates = e.candidates().stream()
                .map(candidate ->
                        Html.of("<li><a href=\"{}\">{}</a></li>", with(e.parameter(), candidate), candidate.toString()))
                .toList();
        return Html.of(
                "<div class=\"problem\" role=\"alert\"><p>{}</p><ul>{}</ul></div>",
                String.valueOf(e.getMessage()),
                Html.join(candidates));
    }

    private String with(String parameter, Named candidate) {
        Map<String, String> parameters = new TreeMap<>(ask.parameters());
        parameters.put(parameter, candidate.iri());
        return Links.query("/queries/" + query.name(), parameters);
    }
}
