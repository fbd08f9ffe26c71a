package org.claimgraph.store.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkLoadTest {

    /** Trees of one page, of a few, and of several levels: a page holds some 250 tuples, and a branch some 200 pages. */
    private static final List<Integer> SIZES = List.of(0, 1, 255, 256, 70_000);

    @TempDir
    Path temp;

    @Test
    void holdsWhatWasLoadedInEveryIndexASoundTree() {
        for (int size : SIZES) {
            Set<Quad> quads = quads(size);
            loaded(size, quads, data -> {
                Txn.executeRead(data, () -> {
                    assertEquals(quads, Iter.toSet(data.find()));
                    assertEquals(Collections.nCopies(6, (long) size), sizes(data));
                });
                return true;
            });
        }
    }

    @Test
    void itIsAnOrdinaryDatabaseThatChangesAndKeepsItsChanges() {
        Set<Quad> quads = quads(3_000);
        Quad gone = quads.iterator().next();
        Quad come = Quad.create(node("g", 1), node("new", 1), node("p", 1), node("o", 1));
        Set<Quad> due = new HashSet<>(quads);
        due.remove(gone);
        due.add(come);
        loaded(1, quads, data -> {
            Txn.executeWrite(data, () -> {
                data.delete(gone);
                data.add(come);
            });
            return true;
        });
        DatasetGraph again = database(1);
        try {
            assertEquals(due, Txn.calculateRead(again, () -> Iter.toSet(again.find())));
        } finally {
            TDBInternal.expel(again);
        }
    }

    @Test
    void whatIsNotFinishedLeavesTheDatabaseEmpty() {
        DatasetGraph data = database(2);
        try {
            try (BulkLoad load = new BulkLoad(data, temp.resolve("work"))) {
                quads(10).forEach(load::quad);
            }
            assertTrue(Txn.calculateRead(data, data::isEmpty));
        } finally {
            TDBInternal.expel(data);
        }
    }

    private <T> T loaded(int name, Collection<Quad> quads, Function<DatasetGraph, T> reading) {
        DatasetGraph data = database(name);
        try {
            try (BulkLoad load = new BulkLoad(data, temp.resolve("work"))) {
                List<Quad> twice = new ArrayList<>(quads);
                twice.addAll(twice.subList(0, twice.size() / 10));
                twice.forEach(load::quad);
                load.finish(2);
            }
        } finally {
            TDBInternal.expel(data);
        }
        DatasetGraph again = database(name);
        try {
            return reading.apply(again);
        } finally {
            TDBInternal.expel(again);
        }
    }

    private DatasetGraph database(int name) {
        return DatabaseMgr.connectDatasetGraph(Location.create(temp.resolve("database-" + name)));
    }

    /** What a walk through each index counts, after a check of its pages. */
    private static List<Long> sizes(DatasetGraph data) {
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(data);
        List<Long> sizes = new ArrayList<>();
        for (TupleIndex index :
                storage.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
            LoaderOps.idxBTree(index).check();
            sizes.add(index.size());
        }
        return sizes;
    }

    private static Set<Quad> quads(int count) {
        Random random = new Random(count);
        Set<Quad> quads = new HashSet<>();
        while (quads.size() < count) {
            quads.add(Quad.create(
                    node("g", random.nextInt(20)),
                    node("s", random.nextInt(5_000)),
                    node("p", random.nextInt(30)),
                    random.nextBoolean()
                            ? node("o", random.nextInt(5_000))
                            : NodeFactory.createLiteralString("é" + count)));
        }
        return quads;
    }

    private static Node node(String kind, int number) {
        return NodeFactory.createURI("http://example.org/" + kind + "/" + number);
    }
}
