package org.claimgraph.store.bulk;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** One table of the database, of triples or of quads, on its way into its indexes. */
final class TupleTable implements AutoCloseable {

    private final NodeTable nodes;
    private final TupleIndex[] indexes;
    private final TupleRuns runs;
    private final long[] tuple;
    private final ByteBuffer id = ByteBuffer.allocate(NodeId.SIZE);

    TupleTable(NodeTupleTable table, Path folder) {
        this.nodes = table.getNodeTable();
        this.indexes = table.getTupleTable().getIndexes();
        this.tuple = new long[table.getTupleLen()];
        this.runs = new TupleRuns(
                tuple.length, Arrays.stream(indexes).map(TupleTable::order).toList(), folder);
    }

    /** For each place in the index the column of the table that stands there. */
    private static int[] order(TupleIndex index) {
        Integer[] columns = IntStream.range(0, index.getTupleLength()).boxed().toArray(Integer[]::new);
        Integer[] places = index.getMapping().map(columns, new Integer[columns.length]);
        return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    }

    void add(Node... row) {
        for (int column = 0; column < row.length; column++) {
            NodeIdFactory.set(nodes.getAllocateNodeId(row[column]), id, 0);
            tuple[column] = id.getLong(0);
        }
        runs.add(tuple);
    }

    /** Work that writes one index each; they do not disturb each other. */
    List<Runnable> indexes() {
        runs.flush();
        return IntStream.range(0, indexes.length)
                .<Runnable>mapToObj(i -> () -> pack(i))
                .toList();
    }

    private void pack(int number) {
        BPlusTree tree = LoaderOps.idxBTree(indexes[number]);
        try (Stream<long[]> sorted = runs.sorted(number)) {
            Iterator<Record> records = sorted.map(TupleTable::record).iterator();
            CoLib.executeWrite(
                    indexes[number],
                    () -> BPlusTreeRewriter.packIntoBPlusTree(
                            records,
                            tree.getParams(),
                            tree.getRecordFactory(),
                            tree.getStateManager().getBufferChannel(),
                            tree.getNodeManager().getBlockMgr(),
                            tree.getRecordsMgr().getBlockMgr()));
        }
    }

    private static Record record(long[] tuple) {
        ByteBuffer key = ByteBuffer.allocate(tuple.length * Long.BYTES);
        key.asLongBuffer().put(tuple);
        return new Record(key.array(), null);
    }

    @Override
    public void close() {
        runs.close();
    }
}
