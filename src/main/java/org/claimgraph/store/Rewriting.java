package org.claimgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.store.bulk.Rewrite;

/**
 * A change of the database and its text index that is written down as a new generation: see {@link Database#rewrite}. The text
 * index follows on a thread of its own, in the same order.
 */
final class Rewriting implements AutoCloseable {

    private static final int BATCH = 4_096;

    private final Rewrite rewrite;
    private final TextIndexLucene index;
    private final ExecutorService indexing = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("text index").unstarted(task));

    private List<Runnable> batch = new ArrayList<>();
    private CompletableFuture<Void> indexed = CompletableFuture.completedFuture(null);

    Rewriting(Rewrite rewrite, TextIndexLucene index) {
        this.rewrite = rewrite;
        this.index = index;
    }

    /** Lets go of what the graph held before. */
    void removeGraph(Node graph) {
        rewrite.removeGraph(graph);
        later(() -> TextIndexes.removeGraph(index, graph));
    }

    /** @param quad that the database holds */
    void remove(Quad quad) {
        rewrite.remove(quad);
        if (TextIndexes.isIndexed(quad)) {
            later(() -> TextIndexes.remove(index, quad));
        }
    }

    /** @param quad that the database does not hold, or holds in a graph that is removed */
    void add(Quad quad) {
        rewrite.add(quad);
        if (TextIndexes.isIndexed(quad)) {
            later(() -> TextIndexes.add(index, quad));
        }
    }

    private void later(Runnable change) {
        batch.add(change);
        if (batch.size() == BATCH) {
            submit();
        }
    }

    private void submit() {
        List<Runnable> changes = batch;
        batch = new ArrayList<>();
        indexed = indexed.thenRunAsync(() -> changes.forEach(Runnable::run), indexing);
    }

    /** Makes the new generation and the text index complete; the index is yet to be committed. */
    void finish() {
        submit();
        indexed = indexed.thenRunAsync(() -> TextIndexes.flush(index), indexing); // a commit is quick then
        rewrite.finish(Runtime.getRuntime().availableProcessors());
        indexed.join();
    }

    /** Nothing is written to the text index after this. */
    @Override
    public void close() {
        indexed.cancel(false);
        indexing.close();
    }
}
