package org.claimgraph.store.bulk;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills an empty TDB2 database, which nobody may read meanwhile and which is worth nothing if this does not end.
 *
 * <p>TDB2's own loaders insert every quad into six B+trees, each in another order; most of their time goes into finding and
 * splitting pages, and the pages end up half full. Here nodes get their ids as they come, the tuples of ids are sorted
 * outside the database, once for each index, and each tree is written from left to right, as {@code tdb2.xloader} does. What
 * comes out is an ordinary database, and takes half the disk.
 */
public final class BulkLoad implements AutoCloseable {

    private final DatasetGraph base;
    private final TupleTable triples;
    private final TupleTable quads;

    /**
     * Opens a write transaction of the calling thread.
     *
     * @param base an empty TDB2 database
     * @param folder for what does not fit into memory; emptied by {@link #close}
     */
    public BulkLoad(DatasetGraph base, Path folder) {
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(base);
        this.base = base;
        this.triples = new TupleTable(storage.getTripleTable().getNodeTupleTable(), folder.resolve("triples"));
        this.quads = new TupleTable(storage.getQuadTable().getNodeTupleTable(), folder.resolve("quads"));
        base.begin(ReadWrite.WRITE);
    }

    /** One for the storage default graph. */
    public void triple(Triple triple) {
        triples.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    public void quad(Quad quad) {
        quads.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /**
     * Makes the database complete.
     *
     * @param threads that write indexes, each one at a time
     */
    public void finish(int threads) {
        base.commit();
        base.end();
        List<Runnable> indexes = Stream.concat(quads.indexes().stream(), triples.indexes().stream())
                .toList();
        Workers.run(indexes, threads);
    }

    @Override
    public void close() {
        if (base.isInTransaction()) {
            base.abort();
            base.end();
        }
        triples.close();
        quads.close();
    }
}
