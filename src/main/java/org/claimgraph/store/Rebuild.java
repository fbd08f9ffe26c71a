package org.claimgraph.store;

import java.nio.file.Path;
import java.util.function.Function;

/** A new version of a store, built beside the old one and switched in when it is complete. */
final class Rebuild {

    static Changes of(Path directory, Function<Path, Changes> fill) {
        StoreDirectory place = new StoreDirectory(directory);
        place.requireStoreOrFree();
        place.prepare();
        StoreLock lock = StoreLock.take(directory, place.lockFile());
        try {
            Path version = place.newVersion();
            Changes changes = filled(directory, version, fill);
            place.switchTo(version);
            return changes;
        } finally {
            lock.close();
        }
    }

    private static Changes filled(Path directory, Path version, Function<Path, Changes> fill) {
        try {
            return fill.apply(version);
        } catch (StoreException e) {
            StoreDirectory.delete(version);
            throw e;
        } catch (RuntimeException e) {
            StoreDirectory.delete(version);
            throw new StoreException(
                    directory,
                    "building failed and nothing was changed: " + e,
                    "Check free disk space and permissions, then run the command again",
                    e);
        }
    }

    private Rebuild() {}
}
