package org.claimgraph.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.TextTable;

/** The chart that fits the rows of a saved query, where one helps: a course in time, a grid, or bars. */
final class Charts {

    private static final List<String> DAYS = List.of("date", "published");

    /** Columns that count, first of all what an overview is ordered by. */
    private static final List<String> COUNTS =
            List.of("times", "claims", "articles", "namedSources", "claimsOnOtherThings", "sharedClaims", "origins");

    /** Columns that name what is counted; of two the first makes the rows of a grid. */
    private static final List<String> NAMES =
            List.of("speaker", "source", "subject", "first", "second", "outlet", "agency", "act", "name");

    private Charts() {}

    static Html of(QueryResult.Rows rows) {
        List<String> columns = rows.columns().stream().map(Var::getName).toList();
        Optional<String> day = first(DAYS, columns);
        Optional<String> count = first(COUNTS, columns);
        if (count.isPresent() && day.isEmpty()) {
            return counted(rows, count.get(), columns);
        }
        return day.map(column -> TimeChart.of("Rows of this page", texts(rows, column)))
                .orElse(Html.NOTHING);
    }

    private static Html counted(QueryResult.Rows rows, String count, List<String> columns) {
        List<String> names = NAMES.stream()
                .filter(columns::contains)
                .filter(name -> texts(rows, name).stream().distinct().count() > 1)
                .filter(name -> rows.rows().stream()
                        .noneMatch(row -> node(row, name).filter(Node::isURI).isPresent()))
                .toList();
        String what = ResultTable.heading(count);
        if (names.isEmpty()) {
            return Html.NOTHING;
        }
        if (names.size() == 1) {
            return BarChart.of(
                    what + " by " + ResultTable.heading(names.getFirst()),
                    rows.rows().stream()
                            .map(row -> new BarChart.Bar(text(row, names.getFirst()), number(row, count), ""))
                            .toList());
        }
        return MatrixChart.of(
                what + " by " + ResultTable.heading(names.get(0)) + " and " + ResultTable.heading(names.get(1)),
                rows.rows().stream()
                        .map(row -> new MatrixChart.Cell(
                                text(row, names.get(0)), text(row, names.get(1)), number(row, count), ""))
                        .toList());
    }

    private static Optional<String> first(List<String> wanted, List<String> columns) {
        return wanted.stream().filter(columns::contains).findFirst();
    }

    private static List<String> texts(QueryResult.Rows rows, String column) {
        return rows.rows().stream().map(row -> text(row, column)).toList();
    }

    private static Optional<Node> node(Binding row, String column) {
        return Optional.ofNullable(row.get(column));
    }

    private static String text(Binding row, String column) {
        return TextTable.text(row.get(column));
    }

    private static int number(Binding row, String column) {
        String text = text(row, column);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
