package org.claimgraph.cluster;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.store.Description;
import org.claimgraph.store.Merge;
import scala.Tuple2;

/** Writes each shared thing once, merged from all that articles say of it by the store's own rule. */
final class MergeShared implements VoidFunction<Iterator<Tuple2<Offer, Boolean>>> {

    static final String STAGE = "shared";

    private static final long serialVersionUID = 1L;

    private final OutputDirectory directory;

    MergeShared(OutputDirectory directory) {
        this.directory = directory;
    }

    /** @param offers sorted: one thing after the other, equal ones side by side */
    @Override
    public void call(Iterator<Tuple2<Offer, Boolean>> offers) throws IOException {
        int part = TaskContext.getPartitionId();
        try (PartOutput out = new PartOutput(directory, STAGE, part);
                Writer graph = out.lines(OutputDirectory.part("graph/shared", part, ".nq.gz"))) {
            Counts counts = Counts.NONE;
            List<Offer> ofOneThing = new ArrayList<>();
            while (offers.hasNext()) {
                Offer next = offers.next()._1();
                if (!ofOneThing.isEmpty() && !ofOneThing.getLast().thing().equals(next.thing())) {
                    counts = counts.plus(write(ofOneThing, graph));
                    ofOneThing.clear();
                }
                if (ofOneThing.isEmpty() || !ofOneThing.getLast().equals(next)) {
                    ofOneThing.add(next);
                }
            }
            if (!ofOneThing.isEmpty()) {
                counts = counts.plus(write(ofOneThing, graph));
            }
            graph.close();
            out.commit(counts);
        }
    }

    private static Counts write(List<Offer> ofOneThing, Writer graph) throws IOException {
        List<Description> descriptions =
                ofOneThing.stream().map(Offer::description).toList();
        List<Quad> merged = Merge.of(descriptions).stream()
                .map(triple -> Quad.create(descriptions.getFirst().graph(), triple))
                .toList();
        graph.write(NQuads.text(NQuads.sorted(merged)));
        return new Counts(0, 0, 0, merged.size(), 0);
    }
}
