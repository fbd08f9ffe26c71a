package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To add a query: one file in queries/ and its expected answer in rows/, checked by eye against golden.trig. */
class SavedQueryRowsTest {

    private static final Path ROWS = Path.of("src/test/resources/org/claimgraph/query/rows");

    static Stream<String> queries() {
        return SavedQueries.load().all().stream().map(SavedQuery::name);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesTheRowsThatThePeopleWhoModelledTheDataExpect(String query) throws IOException {
        String expected = Files.readString(ROWS.resolve(query + ".txt"));
        String parameters = expected.lines().findFirst().orElse("").replaceFirst("^# ?", "");
        QueryResult result = Rows.run(query, RowFiles.parameters(parameters));
        assertEquals(expected, RowFiles.text(parameters, result));
    }

    /** Pages are cut inside the query where it is ordered inside; nothing may be lost or doubled by that. */
    @ParameterizedTest
    @MethodSource("queries")
    void pagesTogetherAreTheWholeAnswer(String query) throws IOException {
        String expected = Files.readString(ROWS.resolve(query + ".txt"));
        Map<String, String> parameters =
                RowFiles.parameters(expected.lines().findFirst().orElse("").replaceFirst("^# ?", ""));
        if (Rows.run(query, parameters) instanceof QueryResult.Rows whole) {
            assertEquals(whole.rows(), paged(query, parameters));
        }
    }

    private static List<Binding> paged(String query, Map<String, String> parameters) {
        List<Binding> rows = new ArrayList<>();
        for (int page = 1; ; page++) {
            Map<String, String> asked = new HashMap<>(parameters);
            asked.putAll(Map.of(QueryRunner.LIMIT, "2", QueryRunner.PAGE, Integer.toString(page)));
            QueryResult.Rows part = (QueryResult.Rows) Rows.run(query, asked);
            rows.addAll(part.rows());
            if (!part.more()) {
                return rows;
            }
        }
    }
}
