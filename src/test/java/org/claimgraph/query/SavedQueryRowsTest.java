package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
}
