package org.claimgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;

/** Brings articles into a store, some hundred at a time, and counts what became of them; or only says what would. */
final class Loading implements AutoCloseable {

    /** Small transactions make a TDB2 store large: each copies the index pages that it touches. */
    private static final int BATCH = 500;

    private final Optional<Store> store;
    private final boolean dry;
    private final List<ArticleGraph> batch = new ArrayList<>();
    private Changes changes = Changes.NONE;

    private Loading(Optional<Store> store, boolean dry) {
        this.store = store;
        this.dry = dry;
    }

    /** Opens the store for as long as this is open. */
    static Loading into(Path directory, boolean dry) {
        if (!dry) {
            return into(Store.open(directory));
        }
        return new Loading(
                Files.exists(directory) ? Optional.of(Store.openReadOnly(directory)) : Optional.empty(), true);
    }

    static Loading into(Store store) {
        return new Loading(Optional.of(store), false);
    }

    void accept(ArticleGraph article) {
        batch.add(article);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** To be called when all articles have come: loads the rest, and brings up to date what is computed over all. */
    void finish() {
        flush();
        if (!dry) {
            store.ifPresent(target -> {
                Stories.refresh(target);
                target.compactIfGrown();
            });
        }
    }

    private void flush() {
        changes = changes.plus(store.map(target -> dry ? target.preview(batch) : target.add(batch))
                .orElse(new Changes(batch.size(), 0, 0)));
        batch.clear();
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                dry ? "(would be: %,d added, %,d replaced, %,d unchanged)" : "(%,d added, %,d replaced, %,d unchanged)",
                changes.added(),
                changes.replaced(),
                changes.unchanged());
    }

    @Override
    public void close() {
        store.ifPresent(Store::close);
    }
}
