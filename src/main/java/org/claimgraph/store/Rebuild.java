package org.claimgraph.store;

import java.nio.file.Path;
import java.util.function.Function;

/** A new version of a store, built beside the old one and switched in when it is complete. */
final class Rebuild {

    static Changes of(Path directory, Function<StoreBuilder, Changes> fill) {
        StoreDirectory place = new StoreDirectory(directory);
        place.requireStoreOrFree();
        place.prepare();
        try (StoreLock lock = StoreLock.take(directory, place.lockFile())) {
            Disk.requireFree(directory, Store.ROOM);
            Path version = place.newVersion();
            Changes changes = filled(directory, version, fill);
            place.switchTo(version);
            return changes;
        }
    }

    private static Changes filled(Path directory, Path version, Function<StoreBuilder, Changes> fill) {
        try {
            return fill.apply(new StoreBuilder(version));
        } catch (StoreException e) {
            Disk.delete(version);
            throw e;
        } catch (RuntimeException | InternalError e) { // a full disk is an InternalError under memory-mapped files
            Disk.delete(version);
            throw new StoreException(
                    directory,
                    "building failed and nothing was changed: " + e,
                    "Check free disk space and permissions, then run the command again",
                    e);
        }
    }

    private Rebuild() {}
}
