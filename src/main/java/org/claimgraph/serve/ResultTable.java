package org.claimgraph.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.TextTable;

/**
 * Rows as an HTML table. Columns that only hold the IRI of what another column names become that column's links; the two
 * offsets of a claim become one column that leads to the place in the article.
 */
final class ResultTable {

    /** A column of words, and the column whose IRI they stand for. */
    private static final Map<String, List<String>> LINKS = Map.of(
            "text", List.of("claim"),
            "title", List.of("article"),
            "quote", List.of("article"),
            "sentence", List.of("article"),
            "label", List.of("event"),
            "what", List.of("item"),
            "answer", List.of("answering"),
            "laterText", List.of("later"),
            "speaker", List.of("source"),
            "source", List.of("who"));

    private static final String BEGIN = "begin";
    private static final String END = "end";
    private static final String ARTICLE = "article";

    private final Iris iris;
    private final QueryResult.Rows rows;
    private final List<String> columns;
    private final Set<String> linked;

    private ResultTable(Iris iris, QueryResult.Rows rows) {
        this.iris = iris;
        this.rows = rows;
        this.columns = rows.columns().stream().map(Var::getName).toList();
        this.linked = Set.copyOf(Stream.concat(
                        columns.stream().flatMap(column -> linkOf(column).stream()),
                        hasPlace() ? Stream.of(END) : Stream.empty())
                .toList());
    }

    private boolean hasPlace() {
        return columns.containsAll(List.of(BEGIN, END, ARTICLE));
    }

    /** @return nothing but a sentence if there are no rows */
    static Html of(Iris iris, QueryResult.Rows rows) {
        return rows.rows().isEmpty() ? Html.of("<p class=\"none\">No rows.</p>") : new ResultTable(iris, rows).table();
    }

    private Html table() {
        List<String> shown =
                columns.stream().filter(column -> !linked.contains(column)).toList();
        List<Html> lines = new ArrayList<>();
        for (Binding row : rows.rows()) {
            lines.add(Html.of(
                    "<tr>{}</tr>\n",
                    Html.join(shown.stream().map(column -> cell(column, row)).toList())));
        }
        return Html.of(
                "<div class=\"scroll\"><table class=\"rows\"><thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody></table></div>",
                Html.join(shown.stream()
                        .map(column -> Html.of("<th scope=\"col\">{}</th>", columnHeading(column)))
                        .toList()),
                Html.join(lines));
    }

    private Html cell(String column, Binding row) {
        Node node = row.get(column);
        String text = TextTable.text(node);
        if (text.isEmpty()) {
            return Html.of("<td class=\"empty\" data-label=\"{}\"></td>", columnHeading(column));
        }
        if (column.equals(BEGIN) && hasPlace()) {
            return place(row, text);
        }
        Optional<Node> target = linkOf(column).map(row::get).or(() -> Optional.of(node));
        return Html.of(
                "<td class=\"{}\" data-label=\"{}\">{}</td>",
                cssClass(column, node, text),
                columnHeading(column),
                Links.to(iris, target.filter(Node::isURI).map(Node::getURI).orElse(""), shown(node, text)));
    }

    private Html place(Binding row, String begin) {
        String page = iris.page(TextTable.text(row.get(ARTICLE))).orElse("");
        return Html.of(
                "<td class=\"short\" data-label=\"place\"><a href=\"{}#{}\">{}–{}</a></td>",
                page,
                MarkedText.anchor(begin),
                begin,
                TextTable.text(row.get(END)));
    }

    private Optional<String> linkOf(String column) {
        return LINKS.getOrDefault(column, List.of()).stream()
                .filter(columns::contains)
                .findFirst();
    }

    private String shown(Node node, String text) {
        return node.isURI() && iris.isOurs(text) ? iris.key(text) : text;
    }

    private static String cssClass(String column, Node node, String text) {
        boolean number = node.isLiteral() && node.getLiteralValue() instanceof Number;
        String width = number ? "number" : text.length() > 60 ? "long" : text.length() < 16 ? "short" : "words";
        return column.equals("act") ? width + " act-" + text.replaceAll("\\W+", "-") : width;
    }

    /** What a column is called on a page; the same words in CSV would break the programs that read it. */
    private String columnHeading(String column) {
        boolean articles = columns.contains(ARTICLE) || columns.contains("outlet");
        return switch (column) {
            case "text" -> columns.contains("claim") ? "claim" : "text";
            case "title" -> articles ? "article" : "title";
            case BEGIN -> hasPlace() ? "place" : BEGIN;
            default -> heading(column);
        };
    }

    /** "spokespersonName" as people write it. */
    static String heading(String column) {
        return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
