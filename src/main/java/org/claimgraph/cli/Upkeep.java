package org.claimgraph.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;

/** What a command owes a store whose articles it has changed. */
final class Upkeep {

    private Upkeep() {}

    /** After a store was built anew: what was computed came with it. */
    static void afterBuilding(Path directory) {
        try (Store built = Store.open(directory)) {
            built.noteChanges(Instant.now());
        }
    }

    /** Brings up to date what is computed over all articles, notes what has changed, gives back disk when it is time. */
    static void after(Store changed) {
        Stories.refresh(changed);
        changed.noteChanges(Instant.now());
        changed.compactIfGrown();
    }
}
