package org.claimgraph.store.bulk;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
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

    /** All that an index holds, inside a transaction. It is one record, written over as soon as another is asked for. */
    static Iterator<Record> in(TupleIndex index) {
        BPlusTree tree = LoaderOps.idxBTree(index);
        Record record = new Record(new byte[tree.getRecordFactory().keyLength()], null);
        return tree.iterator(null, null, (page, number, slot, factory) -> {
            page.get(number * factory.recordLength(), record.getKey());
            return record;
        });
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
