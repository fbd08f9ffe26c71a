package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.store.bulk.Rewrite;

/** One version of the store, open: TDB2 below, its text index beside it, both changed in one transaction. */
final class Database implements AutoCloseable {

    /** Bytes that a hardly filled database takes; below this nothing is worth compacting. */
    private static final long SMALL = 400L << 20;

    private static final Pattern LOCKED = Pattern.compile("\\block(ed)?\\b", Pattern.CASE_INSENSITIVE);

    private final Path version;

    /** There while a commit is under way. */
    private final Path committing;

    private final DatasetGraph base;
    private final TextIndexLucene index;
    private final DatasetGraph data;

    /** Held by who writes; the database itself may be another one when its own lock is free again. */
    private final Object writing = new Object();

    private volatile long commits;

    private Database(Path version, DatasetGraph base, TextIndexLucene index, DatasetGraph data) {
        this.version = version;
        this.committing = version.resolve("committing");
        this.base = base;
        this.index = index;
        this.data = data;
    }

    static Database open(Path version) {
        DatasetGraph base = connect(version.resolve("tdb2"));
        TextIndexLucene index = TextIndexes.open(version.resolve("text"));
        DatasetGraph data = TextDatasetFactory.create(base, index);
        base.getContext().set(TDB2.symUnionDefaultGraph, true);
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Database database = new Database(version, base, index, data);
        database.recover();
        return database;
    }

    /** A commit that was cut short may have reached the database and not the text index. */
    private void recover() {
        if (Files.exists(committing)) {
            Txn.executeRead(base, () -> TextIndexes.fill(index, base));
            Disk.delete(committing);
        }
    }

    private static DatasetGraph connect(Path directory) {
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(directory));
        } catch (RuntimeException e) {
            boolean locked = LOCKED.matcher(String.valueOf(e.getMessage())).find();
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

    TextIndexLucene index() {
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
        synchronized (writing) {
            data.begin(ReadWrite.WRITE);
            try {
                action.run();
                commit(data::commit);
            } catch (RuntimeException | Error e) {
                data.abort();
                throw e;
            } finally {
                data.end();
            }
        }
    }

    private void commit(Runnable action) {
        try {
            Disk.write(committing, "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + committing + ": " + e.getMessage(), e);
        }
        action.run();
        commits++;
        Disk.delete(committing);
    }

    /**
     * As {@link #write}, for changes that are large beside the database: they become a new generation of it, which takes the
     * place of the old one in one step ({@link Rewrite}). Who reads meanwhile goes on reading the old one; the step waits for
     * such readers.
     *
     * @param action states the change; it may read the old generation
     */
    void rewrite(Consumer<Rewriting> action) {
        synchronized (writing) {
            Generations generations = new Generations(base);
            try (Rewrite rewrite = new Rewrite(base, generations.unfinished());
                    Rewriting changes = new Rewriting(rewrite, index)) {
                read(() -> {
                    action.accept(changes);
                    return true;
                });
                changes.finish();
            } catch (RuntimeException | Error e) {
                index.rollback();
                Disk.delete(generations.unfinished());
                throw e;
            }
            generations.step(() -> commit(() -> {
                generations.switchOver();
                index.commit();
            }));
            generations.deleteOld();
        }
    }

    /** How often it has changed since it was opened. */
    long commits() {
        return commits;
    }

    /** Excerpts of the articles, made by that method; they come with the version and go with it. */
    Excerpts excerpts(String method) {
        return new Excerpts(version.resolve(Excerpts.FILE), method);
    }

    /** Copies what counts into fresh files and deletes the old ones. */
    void compact() {
        synchronized (writing) {
            DatabaseMgr.compact(base, true);
            noteSize();
        }
    }

    /** Remembers the size of a database without waste. */
    void noteSize() {
        try {
            Disk.write(compactSize(), Long.toString(size()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + compactSize() + ": " + e.getMessage(), e);
        }
    }

    /** True if it takes more than twice the disk that it took without waste, or nobody knows what that was. */
    boolean hasDoubled() {
        try {
            long size = size();
            return size > SMALL
                    && (Files.notExists(compactSize()) || size > 2 * Long.parseLong(Files.readString(compactSize())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + compactSize() + ": " + e.getMessage(), e);
        }
    }

    /** True if the disk would hold another generation beside this one. */
    boolean hasRoomForAnother() {
        return Disk.hasFree(version, size() + Store.ROOM);
    }

    private Path compactSize() {
        return version.resolve("compact-size");
    }

    long size() {
        return Disk.used(version);
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
