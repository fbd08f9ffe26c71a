package org.claimgraph.store.bulk;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordMapper;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** The records of which an index of the database consists: tuples of ids, sorted. */
final class Records {

    /** Writes an index that is empty, from left to right, in a transaction of its own. */
    static void pack(Iterator<Record> sorted, TupleIndex index) {
        BPlusTree tree = LoaderOps.idxBTree(index);
        CoLib.executeWrite(
                index,
                () -> BPlusTreeRewriter.packIntoBPlusTree(
                        sorted,
                        tree.getParams(),
                        tree.getRecordFactory(),
                        tree.getStateManager().getBufferChannel(),
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr()));
    }

    /**
     * All that an index holds, inside a transaction. A record is written over once some more have been read: keep none but the last two.
     */
    static Iterator<Record> in(TupleIndex index) {
        BPlusTree tree = LoaderOps.idxBTree(index);
        return tree.iterator(null, null, reusing(tree.getRecordFactory().keyLength()));
    }

    /** A hundred million records and their arrays are more than half of the time that reading them takes. */
    private static RecordMapper<Record> reusing(int length) {
        Record[] records = new Record[4];
        Arrays.setAll(records, i -> new Record(new byte[length], null));
        int[] next = {0};
        return (page, number, slot, factory) -> {
            Record record = records[next[0]++ & records.length - 1];
            page.get(number * factory.recordLength(), record.getKey());
            return record;
        };
    }

    static Iterator<Record> of(Stream<long[]> tuples) {
        return tuples.map(Records::record).iterator();
    }

    private static Record record(long[] tuple) {
        ByteBuffer key = ByteBuffer.allocate(tuple.length * Long.BYTES);
        key.asLongBuffer().put(tuple);
        return new Record(key.array(), null);
    }

    private Records() {}
}
