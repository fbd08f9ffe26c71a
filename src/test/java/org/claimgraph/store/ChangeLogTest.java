package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    private Path folder;

    private ChangeLog log;

    @BeforeEach
    void startWithNothing() {
        log = new ChangeLog(folder.resolve("changes.tsv"));
    }

    /** {@code identity digest} of each article. */
    private void note(String... articles) {
        SortedMap<String, ChangeLog.State> states = new TreeMap<>();
        for (String article : articles) {
            String[] parts = article.split(" ");
            states.put(parts[0], new ChangeLog.State("urn:" + parts[1], parts[1], "About\t" + parts[0]));
        }
        log.note(states, MONDAY);
    }

    private List<String> said() {
        return log.read().stream()
                .map(change -> change.number() + " " + change.kind() + " " + change.identity() + " " + change.digest())
                .toList();
    }

    @Test
    void saysWhatCameWhatChangedAndWhatWent() {
        note("a 1", "b 1");
        note("a 2", "c 1");
        assertEquals(List.of("1 ADDED a 1", "2 ADDED b 1", "3 REMOVED b 1", "4 REPLACED a 2", "5 ADDED c 1"), said());
    }

    @Test
    void hasNothingToSayWhenNothingChanged() {
        note("a 1");
        note("a 1");
        assertEquals(List.of("1 ADDED a 1"), said());
    }

    @Test
    void anArticleThatComesBackIsAddedAgain() {
        note("a 1");
        note();
        note("a 1");
        assertEquals(List.of("1 ADDED a 1", "2 REMOVED a 1", "3 ADDED a 1"), said());
    }

    @Test
    void aLineCutShortByACrashIsSaidAnew() throws IOException {
        note("a 1");
        Files.writeString(folder.resolve("changes.tsv"), "2\t2026-03-02T0", StandardOpenOption.APPEND);
        assertEquals(List.of("1 ADDED a 1"), said());
        note("a 1", "b 1");
        assertEquals(List.of("1 ADDED a 1", "2 ADDED b 1"), said());
    }

    @Test
    void tabsInTitlesDoNotBreakLines() {
        note("a 1");
        assertEquals("About a", log.read().getFirst().title());
    }
}
