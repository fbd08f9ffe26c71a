package org.claimgraph.store.bulk;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.jspecify.annotations.Nullable;

/** One table of the database, of triples or of quads, on its way into its indexes. */
final class TupleTable implements AutoCloseable {

    private final NodeTable nodes;
    private final TupleIndex[] indexes;
    private final TupleRuns runs;
    private final long[] tuple;
    private final @Nullable Node[] last;
    private final ByteBuffer id = ByteBuffer.allocate(NodeId.SIZE);

    TupleTable(NodeTupleTable table, Path folder) {
        this.nodes = table.getNodeTable();
        this.indexes = table.getTupleTable().getIndexes();
        this.tuple = new long[table.getTupleLen()];
        this.last = new Node[tuple.length];
        this.runs = new TupleRuns(
                tuple.length, Arrays.stream(indexes).map(TupleTable::order).toList(), folder);
    }

    /** For each place in the index the column of the table that stands there. */
    static int[] order(TupleIndex index) {
        Integer[] columns = IntStream.range(0, index.getTupleLength()).boxed().toArray(Integer[]::new);
        Integer[] places = index.getMapping().map(columns, new Integer[columns.length]);
        return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    }

    void add(Node... row) {
        for (int column = 0; column < row.length; column++) {
            if (!row[column].equals(
                    last[column])) { // quads come sorted: most share graph and subject with the one before
                tuple[column] = id(row[column]);
                last[column] = row[column];
            }
        }
        runs.add(tuple);
    }

    /** The node's id as it stands in tuples. */
    long id(Node node) {
        NodeIdFactory.set(nodes.getAllocateNodeId(node), id, 0);
        return id.getLong(0);
    }

    /** Work that writes one index each; they do not disturb each other. */
    List<Runnable> indexes() {
        runs.flush();
        return IntStream.range(0, indexes.length)
                .<Runnable>mapToObj(i -> () -> pack(i))
                .toList();
    }

    /** The tuples in the order of one index, to be called after {@link #flush}. */
    Stream<long[]> sorted(int number) {
        return runs.sorted(number);
    }

    void flush() {
        runs.flush();
    }

    private void pack(int number) {
        try (Stream<long[]> sorted = runs.sorted(number)) {
            Records.pack(Records.of(sorted), indexes[number]);
        }
    }

    @Override
    public void close() {
        runs.close();
    }
}
