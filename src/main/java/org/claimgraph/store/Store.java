package org.claimgraph.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.ArticleGraph;

/**
 * The graph on disk: TDB2 with a Lucene index, one named graph an article. One process at a time.
 *
 * <p>Everything given to it has been validated before ({@link org.claimgraph.rdf.Shapes}); a write transaction opens when
 * nothing is left to go wrong. Whatever order articles come in, and in whatever batches, the store holds the same quads.
 */
public final class Store implements AutoCloseable {

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
                place.switchTo(place.newVersion());
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
    public static Changes build(Path directory, Iterator<ArticleGraph> articles) {
        return Rebuild.of(directory, version -> new StoreBuilder(version).build(articles));
    }

    /** Replaces the content of the store at {@code directory}, or creates it, by that of a backup. */
    public static void restore(Path directory, Path backup) {
        Rebuild.of(directory, version -> {
            new StoreBuilder(version).load(new Backup(backup)::read);
            return Changes.NONE;
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
     * Removes one article: no triple of it stays, nor of anything that only it described.
     *
     * @param name its identity (URL or id), its id, its IRI, or the IRI's last part
     * @return false if there is no such article
     * @throws StoreException if several articles answer to the name
     */
    public boolean remove(String name) {
        requireWritable();
        List<Node> graphs = database.read(() -> new Catalogue(database.data()).graphsOf(name));
        if (graphs.size() > 1) {
            throw new StoreException(
                    directory.root(),
                    graphs.size() + " articles answer to \"" + name + "\"",
                    "Name one of them by its IRI; 'claimgraph list' shows them");
        }
        return writing(() -> {
            new Editor(database).remove(graphs);
            return !graphs.isEmpty();
        });
    }

    /** What {@code reading} makes of the data, in one read transaction. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return database.read(() -> reading.apply(database.data()));
    }

    /**
     * True if what is computed over all articles has been computed by this method, and no article has come or gone since.
     */
    public boolean hasDerived(String method) {
        return database.read(() -> new DerivedGraphs(database.data()).isCurrent(method));
    }

    /**
     * Replaces what is computed over all articles, in one transaction.
     *
     * @param quads in graphs of their own, which hold nothing else
     */
    public void replaceDerived(String method, Collection<Quad> quads) {
        requireWritable();
        writing(() -> {
            new Editor(database).replaceDerived(method, quads);
            return true;
        });
    }

    /** Everything that is wrong with the store, none if it is sound: see {@link StoreCheck}. */
    public List<Problem> check() {
        return database.read(() -> new StoreCheck(database).run());
    }

    /** Gives back the disk that replaced and removed articles still take. */
    public void compact() {
        requireWritable();
        writing(() -> {
            database.compact();
            return true;
        });
    }

    /** Writes all quads to {@code file}, gzipped N-Quads; readers and writers are not held up. */
    public void backup(Path file) {
        database.read(() -> {
            new Backup(file).write(database.base());
            return true;
        });
    }

    private <T> T writing(Supplier<T> action) {
        try {
            return action.get();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
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
