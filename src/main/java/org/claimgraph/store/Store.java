package org.claimgraph.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.rdf.ArticleGraph;

/**
 * The graph on disk: TDB2 with a Lucene index, one named graph an article. One process at a time.
 *
 * <p>Everything written has been validated before ({@code org.claimgraph.rdf.Shapes}); a write transaction opens when
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
        StoreLock lock = StoreLock.take(directory, place.lockFile());
        return opened(place, lock, false);
    }

    /**
     * Opens an existing store; adding and removing are refused.
     *
     * @throws StoreException if there is none, or a process holds it
     */
    public static Store openReadOnly(Path directory) {
        StoreDirectory place = new StoreDirectory(directory);
        place.requireStore();
        return opened(place, StoreLock.take(directory, place.lockFile()), true);
    }

    private static Store opened(StoreDirectory place, StoreLock lock, boolean readOnly) {
        try {
            if (!place.exists()) {
                place.switchTo(place.newVersion());
            }
            return new Store(place, lock, Database.open(place.current()), readOnly);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    public Path directory() {
        return directory.root();
    }

    /**
     * The data, with its text index; the default graph of queries is the union of all named graphs. Use it inside
     * transactions, and read only.
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
        Map<String, ArticleGraph> byIdentity = new LinkedHashMap<>();
        batch.forEach(article -> byIdentity.put(article.identity(), article));
        Plan plan = database.read(() -> Plan.of(byIdentity.values(), new Catalogue(database.data())));
        if (!plan.isEmpty()) {
            write(() -> apply(plan));
        }
        return plan.changes();
    }

    /**
     * Removes one article: no triple of it stays, nor of anything that only it described.
     *
     * @param name its identity (URL or id), its IRI, or the IRI's last part
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
        if (!graphs.isEmpty()) {
            write(() -> apply(new Plan(List.of(), graphs, Changes.NONE)));
        }
        return !graphs.isEmpty();
    }

    private void apply(Plan plan) {
        DatasetGraph data = database.data();
        Ledger ledger = new Ledger(data);
        Set<Ledger.Thing> touched = new LinkedHashSet<>();
        for (Node graph : plan.leaving()) {
            touched.addAll(ledger.withdraw(graph));
            data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        }
        for (ArticleGraph article : plan.coming()) {
            article.own().forEach(data::add);
            touched.addAll(ledger.offer(article.graph(), Description.of(article.shared())));
        }
        ledger.show(touched);
    }

    private void write(Runnable action) {
        try {
            database.write(action);
        } catch (RuntimeException e) {
            throw new StoreException(
                    directory.root(),
                    "writing failed and nothing was changed: " + e.getMessage(),
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
