package org.claimgraph.store.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** One table of a database, of triples or of quads, on its way into another one, with what leaves left out and what comes put in. */
final class TableEdit implements AutoCloseable {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final TupleIndex[] from;
    private final TupleIndex[] to;
    private final TupleTable coming;
    private final TupleTable leaving;

    /** Ids that lead a tuple which leaves. */
    private final GraphIds graphs = new GraphIds();

    /** @param to the empty table; its node table knows all nodes of the old one, by the same ids */
    TableEdit(NodeTupleTable from, NodeTupleTable to, Path folder) {
        this.from = from.getTupleTable().getIndexes();
        this.to = to.getTupleTable().getIndexes();
        this.coming = new TupleTable(to, folder.resolve("coming"));
        this.leaving = new TupleTable(to, folder.resolve("leaving"));
    }

    void add(Node... row) {
        coming.add(row);
    }

    void remove(Node... row) {
        leaving.add(row);
    }

    /** Lets all tuples go that the table held with this node in the first column. */
    void removeAll(Node first) {
        graphs.add(coming.id(first));
    }

    /**
     * Work that writes one index each; they do not disturb each other.
     *
     * @param reading runs a task inside a transaction that sees the old table
     */
    List<Runnable> indexes(Consumer<Runnable> reading) {
        coming.flush();
        leaving.flush();
        return IntStream.range(0, to.length)
                .<Runnable>mapToObj(i -> () -> reading.accept(() -> pack(i)))
                .toList();
    }

    private void pack(int number) {
        try (Stream<long[]> fresh = coming.sorted(number);
                Stream<long[]> gone = leaving.sorted(number)) {
            Records.pack(
                    new EditedRecords(
                            Records.in(from[number]), Records.of(fresh), Records.of(gone), gone(from[number])),
                    to[number]);
        }
    }

    private Predicate<byte[]> gone(TupleIndex index) {
        int[] order = TupleTable.order(index);
        int place = IntStream.range(0, order.length)
                .filter(i -> order[i] == 0)
                .findFirst()
                .orElseThrow();
        return key -> graphs.contains((long) LONG.get(key, place * Long.BYTES));
    }

    @Override
    public void close() {
        coming.close();
        leaving.close();
    }
}
