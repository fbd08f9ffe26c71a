package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final QueryResult.Rows ROWS = (QueryResult.Rows) Rows.run("names-of", Map.of("entity", "Kremlin"));

    @Test
    void alignsColumnsUnderTheirHeadings() {
        assertEquals("""
                name         resolution  times
                ───────────  ──────────  ─────
                The Kremlin  exact name  1
                """, TextTable.of(ROWS, 80));
    }

    @Test
    void cutsTheWidestColumnToFitTheTerminal() {
        QueryResult.Rows wide = (QueryResult.Rows) Rows.run("claims-by-source", Map.of());
        assertTrue(TextTable.of(wide, 120).lines().allMatch(line -> line.codePointCount(0, line.length()) <= 120));
    }
}
