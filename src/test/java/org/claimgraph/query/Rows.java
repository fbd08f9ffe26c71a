package org.claimgraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/** Runs saved queries over the golden dataset and shows rows as text, columns parted by " | ". */
final class Rows {

    private static final SavedQueries QUERIES = SavedQueries.load();
    private static final DatasetGraph DATA = Golden.indexed();
    private static final QueryRunner RUNNER = new QueryRunner(DATA, Duration.ofSeconds(20));

    private Rows() {}

    static List<String> of(String query, Map<String, String> parameters, String... columns) {
        QueryResult.Rows rows =
                (QueryResult.Rows) RUNNER.run(QUERIES.find(query).orElseThrow(), parameters);
        List<String> wanted = List.of(columns);
        return rows.rows().stream()
                .map(row -> String.join(
                        " | ",
                        wanted.stream()
                                .map(column -> TextTable.text(row.get(column)))
                                .toList()))
                .toList();
    }

    static QueryResult run(String query, Map<String, String> parameters) {
        return RUNNER.run(QUERIES.find(query).orElseThrow(), parameters);
    }
}
