package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The generations of a database as TDB2 keeps them: directories {@code Data-0001}, {@code Data-0002}, …, of which the last one
 * counts. One that is not complete has a name that TDB2 deletes on opening ({@code Data-0002-tmp}). TDB2 makes generations when
 * it compacts; this makes one of a change.
 */
final class Generations {

    private final DatasetGraphSwitchable container;
    private final Path old;
    private final Path next;

    Generations(DatasetGraph base) {
        this.container = TDBInternal.getDatabaseContainer(base);
        this.old = Path.of(TDBInternal.getDatasetGraphTDB(base).getLocation().getDirectoryPath());
        int number = Integer.parseInt(old.getFileName().toString().replaceFirst("Data-", ""));
        this.next = old.resolveSibling(String.format(Locale.ROOT, "Data-%04d", number + 1));
    }

    /** Where the next generation is written. */
    Path unfinished() {
        return next.resolveSibling(next.getFileName() + "-tmp");
    }

    /** Runs {@code action} when no transaction is open, and lets none begin meanwhile. */
    void step(Runnable action) {
        container.execExclusive(action);
    }

    /** Makes the next generation, which is complete, the one that counts, on disk and for who reads. */
    void switchOver() {
        try {
            Files.move(unfinished(), next, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rename " + unfinished() + ": " + e.getMessage(), e);
        }
        DatasetGraphTDB opened =
                StoreConnection.connectCreate(Location.create(next)).getDatasetGraphTDB();
        opened.getContext().putAll(container.getContext());
        container.set(opened);
    }

    void deleteOld() {
        StoreConnection.internalExpel(Location.create(old), true);
        Disk.delete(old);
    }
}
