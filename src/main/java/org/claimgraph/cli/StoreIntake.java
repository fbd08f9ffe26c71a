package org.claimgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimgraph.cli.Outcome.Left;
import org.claimgraph.cli.Outcome.Made;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;
import org.claimgraph.serve.Intake;
import org.claimgraph.store.Archives;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreException;
import org.claimgraph.story.Stories;

/**
 * Takes articles into an open store while it is being served, by the same steps as {@code add}. What is computed over all
 * articles follows when no article has come for a while: it takes longer than one article does.
 */
final class StoreIntake implements Intake, AutoCloseable {

    private static final int QUIET_SECONDS = 5;

    /** Bytes of one archive, unpacked. */
    static final long MOST_UNPACKED = 256L << 20;

    private final Store store;
    private final Pipeline pipeline;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("stories").unstarted(task));

    private final Object refreshing = new Object();

    private Runnable changed = () -> {};
    private java.util.Optional<ScheduledFuture<?>> refresh = java.util.Optional.empty();

    StoreIntake(Store store, Pipeline pipeline) {
        this.store = store;
        this.pipeline = pipeline;
    }

    /** @param told after every change of the store */
    synchronized void tell(Runnable told) {
        changed = told;
    }

    @Override
    public synchronized Report add(String name, byte[] content, boolean dry) {
        List<ArticleGraph> graphs = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        extract(name, content, graphs, skipped);
        return report(dry ? store.preview(graphs) : written(store.add(graphs)), skipped);
    }

    @Override
    public synchronized Report load(byte[] archive, boolean dry) {
        requireModest(archive);
        List<ArticleGraph> graphs = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        try {
            Archives.read(
                    new ByteArrayInputStream(archive),
                    graphs::add,
                    skip -> skipped.add(reported(skip.location(), skip)));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("it cannot be read to its end: " + e.getMessage(), e);
        }
        return report(dry ? store.preview(graphs) : written(store.add(graphs, Stories.DERIVATION)), skipped);
    }

    /** A few bytes can unpack to more than the memory holds. */
    private static void requireModest(byte[] archive) {
        try (InputStream in = Archives.unpacked(new ByteArrayInputStream(archive))) {
            in.skipNBytes(MOST_UNPACKED);
            if (in.read() >= 0) {
                throw new IllegalArgumentException(
                        "it unpacks to more than " + (MOST_UNPACKED >> 20) + " MiB; cut it up");
            }
        } catch (EOFException e) {
            return; // as it should be
        } catch (IOException e) {
            throw new IllegalArgumentException("it cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static Skipped reported(String location, org.claimgraph.extract.Result.Skipped skip) {
        return new Skipped(location, skip.reason(), skip.remedy());
    }

    private static Report report(Changes done, List<Skipped> skipped) {
        return new Report(done.added(), done.replaced(), done.unchanged(), skipped);
    }

    private Changes written(Changes done) {
        if (done.added() + done.replaced() > 0) {
            written();
        }
        return done;
    }

    private void extract(String name, byte[] content, List<ArticleGraph> graphs, List<Skipped> skipped) {
        try (TemporaryFolder folder = TemporaryFolder.create("claimgraph-intake")) {
            Path file = Files.write(folder.path().resolve(name), content);
            try (Stream<ReadResult> articles = Readers.open(List.of(file.toString()), ReadOptions.standard())) {
                articles.map(pipeline::graph).forEach(outcome -> {
                    switch (outcome) {
                        case Made<ArticleGraph> made -> graphs.add(made.value());
                        case Left<ArticleGraph> left ->
                            // Where the server keeps it for a moment is nobody's business.
                            skipped.add(reported(
                                    left.skipped().location().replace(folder.path() + "/", ""), left.skipped()));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the article cannot be kept for reading", e);
        }
    }

    @Override
    public synchronized boolean remove(String article, boolean dry) {
        try {
            if (dry) {
                return store.has(article);
            }
            boolean removed = store.remove(article);
            if (removed) {
                written();
            }
            return removed;
        } catch (StoreException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private void written() {
        store.noteChanges(Instant.now());
        changed.run();
        refresh.ifPresent(waiting -> waiting.cancel(false));
        refresh = java.util.Optional.of(later.schedule(this::refresh, QUIET_SECONDS, TimeUnit.SECONDS));
    }

    /** Computes while articles come and go: they need not wait for it, and it begins again after them. */
    private void refresh() {
        synchronized (refreshing) {
            if (Stories.refresh(store)) {
                told().run();
                store.compactIfGrown();
            }
        }
    }

    private synchronized Runnable told() {
        return changed;
    }

    /** Waits for what is being written; what is computed over all articles may be left for the next start. */
    @Override
    public void close() {
        later.shutdownNow();
        synchronized (refreshing) {
            synchronized (this) {
                refresh.ifPresent(waiting -> waiting.cancel(false));
            }
        }
    }
}
