package org.claimgraph.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.claimgraph.store.Store;

/** What a command owes a store that it has made. */
final class Upkeep {

    private Upkeep() {}

    /** After a store was built anew: what was computed came with it. */
    static void afterBuilding(Path directory) {
        try (Store built = Store.open(directory)) {
            built.noteChanges(Instant.now());
        }
    }
}
