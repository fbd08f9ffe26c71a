package org.claimgraph.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Served;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;

/** Where a command brings its changes: the store itself, or the server that has it open. */
interface Target extends AutoCloseable {

    /**
     * @param dry true if nothing will be changed
     * @throws org.claimgraph.store.StoreException if the store cannot be opened
     */
    static Target of(Path directory, boolean dry) {
        Optional<Served> served = Store.served(directory);
        if (served.isPresent()) {
            return new RunningServer(served.get());
        }
        return new Opened(dry ? Store.openReadOnly(directory) : Store.open(directory));
    }

    Changes add(List<ArticleGraph> batch);

    /** What {@link #add} would do. */
    Changes preview(List<ArticleGraph> batch);

    /** @return false if there is no such article */
    boolean remove(String article);

    /** True if {@link #remove} would find the article. */
    boolean has(String article);

    /** What is owed to the store after the last change. */
    void finish();

    @Override
    void close();

    /** The store itself. */
    record Opened(Store store) implements Target {

        @Override
        public Changes add(List<ArticleGraph> batch) {
            return store.add(batch, Stories.DERIVATION);
        }

        @Override
        public Changes preview(List<ArticleGraph> batch) {
            return store.preview(batch);
        }

        @Override
        public boolean remove(String article) {
            return store.remove(article);
        }

        @Override
        public boolean has(String article) {
            return store.has(article);
        }

        /** Brings up to date what is computed over all articles, notes what has changed, gives back disk when it is time. */
        @Override
        public void finish() {
            Stories.refresh(store);
            store.noteChanges(Instant.now());
            store.compactIfGrown();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
