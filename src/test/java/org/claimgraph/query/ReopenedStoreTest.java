package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReopenedStoreTest {

    private static DatasetGraph reopened(Path folder) {
        DatasetGraph first = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Txn.executeWrite(first, () -> Golden.load(first));
        TDBInternal.expel(first);
        return DatabaseMgr.connectDatasetGraph(Location.create(folder));
    }

    @Test
    void givesValuesThatNothingHasReadBefore(@TempDir Path folder) {
        DatasetGraph data = reopened(folder);
        SavedQuery query = SavedQueries.load().find("claims-about").orElseThrow();
        QueryResult.Rows cold = (QueryResult.Rows) new QueryRunner(data, Duration.ofSeconds(20))
                .run(query, Map.of("entity", Golden.BASE + "place/russia"));
        List<String> texts =
                cold.rows().stream().map(row -> TextTable.text(row.get("text"))).toList();
        TDBInternal.expel(data);
        assertEquals(Rows.of("claims-about", Map.of("entity", "Russia"), "text"), texts);
    }
}
