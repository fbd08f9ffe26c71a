package org.claimgraph.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One version of the store, open: TDB2 below, its text index beside it, both changed in one transaction. */
final class Database implements AutoCloseable {

    private final Path version;
    private final DatasetGraph base;
    private final TextIndex index;
    private final DatasetGraph data;

    private Database(Path version, DatasetGraph base, TextIndex index, DatasetGraph data) {
        this.version = version;
        this.base = base;
        this.index = index;
        this.data = data;
    }

    static Database open(Path version) {
        DatasetGraph base = connect(version.resolve("tdb2"));
        TextIndex index = TextIndexes.open(version.resolve("text"));
        DatasetGraph data = TextDatasetFactory.create(base, index);
        base.getContext().set(TDB2.symUnionDefaultGraph, true);
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        return new Database(version, base, index, data);
    }

    private static DatasetGraph connect(Path directory) {
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(directory));
        } catch (RuntimeException e) {
            boolean locked =
                    String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("lock");
            throw new StoreException(
                    directory,
                    locked
                            ? "another process has this database open: " + e.getMessage()
                            : "the database cannot be opened: " + e.getMessage(),
                    locked
                            ? "Stop that process and try again"
                            : "Restore a backup with 'claimgraph restore', or build the store anew",
                    e);
        }
    }

    /** With text index; queries see the union of all named graphs as their default graph. */
    DatasetGraph data() {
        return data;
    }

    /** The database alone. Changes made here bypass the text index. */
    DatasetGraph base() {
        return base;
    }

    TextIndex index() {
        return index;
    }

    <T> T read(Supplier<T> action) {
        data.begin(ReadWrite.READ);
        try {
            return action.get();
        } finally {
            data.end();
        }
    }

    /**
     * All or nothing. Callers prepare everything before, so that what fails here fails unforeseen: up to Jena 6.0 an abort
     * could destroy the database (GH-3877).
     */
    void write(Runnable action) {
        data.begin(ReadWrite.WRITE);
        try {
            action.run();
            data.commit();
        } catch (RuntimeException | Error e) {
            data.abort();
            throw e;
        } finally {
            data.end();
        }
    }

    /** Copies what counts into fresh files and deletes the old ones. */
    void compact() {
        DatabaseMgr.compact(base, true);
    }

    @Override
    public void close() {
        index.close();
        TDBInternal.expel(base);
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
