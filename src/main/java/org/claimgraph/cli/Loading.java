package org.claimgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * Brings articles into a store, some hundred at a time, and counts what became of them; or only says what would. Keeps beside
 * the store, if asked, how far the input has come.
 */
final class Loading implements AutoCloseable {

    /** Small transactions make a TDB2 store large: each copies the index pages that it touches. */
    private static final int BATCH = 1_000;

    private final Optional<Store> store;
    private final boolean resume;
    private final boolean dry;
    private final Progressed before;
    private final List<ArticleGraph> batch = new ArrayList<>();
    private Changes changes = Changes.NONE;
    private long results;

    private Loading(Optional<Store> store, boolean resume, boolean dry) {
        this.store = store;
        this.resume = resume && !dry;
        this.dry = dry;
        this.before =
                this.resume && store.isPresent() ? Progressed.read(store.get().directory()) : Progressed.NOTHING;
        this.results = before.results();
    }

    /** Opens the store for as long as this is open. */
    static Loading into(Path directory, boolean resume, boolean dry) {
        if (!dry) {
            return new Loading(Optional.of(Store.open(directory)), resume, false);
        }
        return new Loading(
                Files.exists(directory) ? Optional.of(Store.openReadOnly(directory)) : Optional.empty(), false, true);
    }

    static Loading into(Store store) {
        return new Loading(Optional.of(store), false, false);
    }

    /** What an earlier run has loaded. */
    Progressed before() {
        return before;
    }

    void accept(ArticleGraph article) {
        batch.add(article);
    }

    /** An article that is not one record of an input. */
    void done(ArticleGraph article) {
        accept(article);
        done("", 0);
    }

    /** One record of the input is done with, to be loaded or skipped. */
    void done(String location, long findings) {
        results++;
        if (batch.size() == BATCH) {
            flush();
            if (resume) {
                keep(new Progressed(results, 0, findings, location));
            }
        }
    }

    /** To be called when all articles have come: loads the rest, and brings up to date what is computed over all. */
    void finish() {
        flush();
        if (!dry) {
            store.ifPresent(Loading::refresh);
        }
    }

    private static void refresh(Store store) {
        Upkeep.after(store);
        Path progress = Progressed.beside(store.directory());
        try {
            Files.deleteIfExists(progress);
        } catch (IOException e) {
            throw new CannotRunException(progress + ": cannot be deleted; delete it by hand", e);
        }
    }

    private void flush() {
        changes = changes.plus(store.map(target -> dry ? target.preview(batch) : target.add(batch, Stories.DERIVATION))
                .orElse(new Changes(batch.size(), 0, 0)));
        batch.clear();
    }

    private void keep(Progressed progress) {
        try {
            progress.write(store.orElseThrow().directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
