package org.claimgraph.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.rdf.ArticleGraph;

/**
 * The graph on disk: TDB2 with a Lucene index, one named graph an article. One process at a time.
 *
 * <p>Everything given to it has been validated before ({@link org.claimgraph.rdf.Shapes}); a write transaction opens when
 * nothing is left to go wrong. Whatever order articles come in, and in whatever batches, the store holds the same quads.
 */
public final class Store implements AutoCloseable {

    /** Bytes that must be free before anything is written. */
    static final long ROOM = 128L << 20;

    private final StoreDirectory directory;
    private final StoreLock lock;
    private final Database database;
    private final boolean readOnly;

    private Store(StoreDirectory directory, StoreLock lock, Database database, boolean readOnly) {
        this.directory = directory;
        this.lock = lock;
        this.database = database;
        this.readOnly = readOnly;
    }

    /**
     * Opens the store at {@code directory} for reading and writing; creates it if there is nothing yet.
     *
     * @throws StoreException if something else is there, it cannot be written, or a process holds it
     */
    public static Store open(Path directory) {
        StoreDirectory place = new StoreDirectory(directory);
        place.requireStoreOrFree();
        place.prepare();
        return opened(place, false);
    }

    /**
     * Opens an existing store; changes are refused.
     *
     * @throws StoreException if there is none, or a process holds it
     */
    public static Store openReadOnly(Path directory) {
        StoreDirectory place = new StoreDirectory(directory);
        place.requireStore();
        return opened(place, true);
    }

    private static Store opened(StoreDirectory place, boolean readOnly) {
        StoreLock lock = StoreLock.take(place.root(), place.lockFile());
        try {
            if (!place.exists()) {
                // TDB2 makes its files one by one; they are complete before they count.
                Path version = place.newVersion();
                Database.open(version).close();
                place.switchTo(version);
            }
            Store store = new Store(place, lock, Database.open(place.current()), readOnly);
            if (!readOnly) {
                place.deleteOthers();
                store.writing(() -> {
                    new Editor(store.database).bringOntology();
                    return true;
                });
            }
            return store;
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Replaces the content of the store at {@code directory}, or creates it, by these articles: a new version is built
     * beside the old one, which stays in place until the new one is complete.
     *
     * @throws StoreException as {@link #open}; the old content is then still there
     */
    public static Changes build(Path directory, ArticleSource articles, Derivation derivation) {
        return Rebuild.of(directory, builder -> builder.build(articles, derivation));
    }

    /**
     * Builds the store anew from the articles in it, by this program's ways of keeping and deriving: what an upgrade needs.
     *
     * @throws StoreException if there is no store, or a process holds it
     */
    public static Changes rebuild(Path directory, Derivation derivation) {
        StoreDirectory place = new StoreDirectory(directory);
        place.requireStore();
        return Rebuild.of(directory, builder -> {
            try (Database old = Database.open(place.current())) {
                return old.read(() -> builder.build(new Catalogue(old.base())::sendAll, derivation));
            }
        });
    }

    public Path directory() {
        return directory.root();
    }

    /**
     * The data, with its text index; the default graph of queries is the union of all named graphs. Use it inside
     * transactions, and for reading only.
     */
    public DatasetGraph dataset() {
        return database.data();
    }

    /** The articles in the store, by IRI. */
    public List<StoredArticle> articles() {
        return database.read(() -> new Catalogue(database.data()).all());
    }

    /**
     * Adds articles in one transaction: skips those that are there unchanged, replaces those whose identity is there with
     * other content. Of two with one identity the last counts. Batches of some hundred articles cost the least disk.
     */
    public Changes add(Collection<ArticleGraph> batch) {
        requireWritable();
        return writing(() -> new Editor(database).add(batch));
    }

    /**
     * The same; besides keeps what the derivation needs of these articles, so that {@link #refresh} need not read them from the
     * database, where an article costs some forty milliseconds.
     */
    public Changes add(Collection<ArticleGraph> batch, Derivation derivation) {
        Changes changes = add(batch);
        try (Excerpts excerpts = database.excerpts(derivation.method())) {
            excerpts.addAll(batch, derivation.excerpt());
        }
        return changes;
    }

    /** What {@link #add} would do. */
    public Changes preview(Collection<ArticleGraph> batch) {
        return new Editor(database).plan(batch).changes();
    }

    /**
     * Removes one article: no triple of it stays, nor of anything that only it described.
     *
     * @param name its identity (URL or id), its id, its IRI, or the IRI's last part
     * @return false if there is no such article
     * @throws StoreException if several articles answer to the name
     */
    public boolean remove(String name) {
        requireWritable();
        List<Node> graphs = graphs(name);
        return writing(() -> {
            new Editor(database).remove(graphs);
            return !graphs.isEmpty();
        });
    }

    /** True if {@link #remove} would find the article. */
    public boolean has(String name) {
        return !graphs(name).isEmpty();
    }

    private List<Node> graphs(String name) {
        List<Node> graphs = database.read(() -> new Catalogue(database.data()).graphsOf(name));
        if (graphs.size() > 1) {
            throw new StoreException(
                    directory.root(),
                    graphs.size() + " articles answer to \"" + name + "\"",
                    "Name one of them by its IRI; 'claimgraph list' shows them");
        }
        return graphs;
    }

    /**
     * Notes which articles have come, changed or gone since this was last called.
     *
     * @param time when that was, as far as anybody knows
     */
    public void noteChanges(Instant time) {
        SortedMap<String, ChangeLog.State> now = database.read(() -> new Catalogue(database.data()).states());
        changeLog().note(now, time);
    }

    /** What was noted, the oldest first. */
    public List<Change> changes() {
        return changeLog().read();
    }

    private ChangeLog changeLog() {
        return new ChangeLog(directory.root().resolve("changes.tsv"));
    }

    /** What {@code reading} makes of the data, in one read transaction. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return database.read(() -> reading.apply(database.data()));
    }

    /**
     * Brings what is computed over all articles up to date. All is computed before the one transaction opens that writes
     * what has changed; articles may come and go meanwhile, and nothing is written then.
     *
     * @return false if nothing was written: because no article has come or gone since it was last computed by this method,
     *     or because one has while it was computed
     */
    public boolean refresh(Derivation derivation) {
        requireWritable();
        return writing(() -> new Refresh(database, derivation).run());
    }

    /** False if what is kept beside the articles was computed of others, or by another version. */
    public boolean isUpToDate(Derivation derivation) {
        return database.read(() -> new DerivedGraphs(database.base()).areCurrent(derivation.method()));
    }

    /**
     * Everything that is wrong with the store, none if it is sound: see {@link StoreCheck}.
     *
     * @param derivation by which this program computes what is kept beside the articles
     */
    public List<Problem> check(Derivation derivation) {
        return database.read(() -> new StoreCheck(database, derivation.method()).run(directory.orphans()));
    }

    /** Gives back the disk that replaced and removed articles still take. Returns the bytes that are free now. */
    public long compact() {
        requireWritable();
        long before = size();
        Disk.requireFree(directory.root(), before);
        return writing(() -> {
            database.compact();
            return before - size();
        });
    }

    /**
     * Compacts if the store has more than doubled since it was built or compacted, and the disk has the room that it takes.
     *
     * @return the bytes that are free now
     */
    public long compactIfGrown() {
        requireWritable();
        return database.hasDoubled() && Disk.hasFree(directory.root(), size()) ? compact() : 0;
    }

    /** Bytes on disk. */
    public long size() {
        return database.size();
    }

    /** The server that has the store open, if one does. */
    public static Optional<Served> served(Path directory) {
        return StoreLock.served(new StoreDirectory(directory).lockFile());
    }

    /** Lets other processes that want the store know where it is served. */
    public void announce(Served served) {
        lock.announce(served);
    }

    /**
     * Writes all articles to {@code file}, gzipped N-Quads (see {@link Archives}); readers and writers are not held up.
     *
     * @return how many
     */
    public long backup(Path file) {
        return database.read(() -> Archives.write(file, new Catalogue(database.base())::sendAll));
    }

    private <T> T writing(Supplier<T> action) {
        Disk.requireFree(directory.root(), ROOM);
        try {
            return action.get();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | InternalError e) { // a full disk is an InternalError under memory-mapped files
            throw new StoreException(
                    directory.root(),
                    "writing failed and nothing was changed: " + e,
                    "Check free disk space and permissions, then run the command again",
                    e);
        }
    }

    private void requireWritable() {
        if (readOnly) {
            throw new StoreException(directory.root(), "the store is open for reading only", "Open it for writing");
        }
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
