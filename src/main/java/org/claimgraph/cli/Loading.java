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

/**
 * Brings articles to where they belong, some hundred at a time, and counts what became of them; or only says what would. Keeps
 * beside the store, if asked, how far the input has come.
 */
final class Loading implements AutoCloseable {

    /** Small transactions make a TDB2 store large: each copies the index pages that it touches. */
    private static final int BATCH = 1_000;

    private final Path directory;
    private final Optional<Target> target;
    private final boolean resume;
    private final boolean dry;
    private final Progressed before;
    private final List<ArticleGraph> batch = new ArrayList<>();
    private Changes changes = Changes.NONE;
    private long results;

    private Loading(Path directory, Optional<Target> target, boolean resume, boolean dry) {
        this.directory = directory;
        this.target = target;
        this.resume = resume && !dry;
        this.dry = dry;
        this.before = this.resume ? Progressed.read(directory) : Progressed.NOTHING;
        this.results = before.results();
    }

    /** Opens the store for as long as this is open, unless a server has. */
    static Loading into(Path directory, boolean resume, boolean dry) {
        boolean nothingYet = dry && !Files.exists(directory);
        return new Loading(
                directory, nothingYet ? Optional.empty() : Optional.of(Target.of(directory, dry)), resume, dry);
    }

    static Loading into(Store store) {
        return new Loading(store.directory(), Optional.of(new Target.Opened(store)), false, false);
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
            target.ifPresent(Target::finish);
            forgetProgress();
        }
    }

    private void forgetProgress() {
        Path progress = Progressed.beside(directory);
        try {
            Files.deleteIfExists(progress);
        } catch (IOException e) {
            throw new CannotRunException(progress + ": cannot be deleted; delete it by hand", e);
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        changes = changes.plus(
                target.map(to -> dry ? to.preview(batch) : to.add(batch)).orElse(new Changes(batch.size(), 0, 0)));
        batch.clear();
    }

    private void keep(Progressed progress) {
        try {
            progress.write(directory);
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
        target.ifPresent(Target::close);
    }
}
