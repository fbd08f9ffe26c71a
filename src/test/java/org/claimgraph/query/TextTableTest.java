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
                name         resolution  articles  article
                ───────────  ──────────  ────────  ─────────────────────────────────────────────────
                The Kremlin  exact name  1         http://localhost:3030/id/article/a5d205b94abcc33a
                """, TextTable.of(ROWS, 120));
    }

    @Test
    void cutsTheWidestColumnToFitTheTerminal() {
        QueryResult.Rows wide = (QueryResult.Rows) Rows.run("claims-by-source", Map.of());
        assertTrue(TextTable.of(wide, 120).lines().allMatch(line -> line.codePointCount(0, line.length()) <= 120));
    }
}
