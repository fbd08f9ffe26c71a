package org.claimgraph.cluster;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.store.Description;

/** A description on its way between executors. Sorted, all that is said of one thing stands together. */
record Offer(String graph, String subject, String triples) implements Serializable, Comparable<Offer> {

    private static final Comparator<Offer> ORDER =
            Comparator.comparing(Offer::thing).thenComparing(Offer::triples);

    static Offer of(Description description) {
        return new Offer(description.graph().getURI(), description.subject().getURI(), description.triples());
    }

    Description description() {
        return new Description(NodeFactory.createURI(graph), NodeFactory.createURI(subject), triples);
    }

    /** What is spoken of. */
    String thing() {
        return graph + " " + subject;
    }

    @Override
    public int compareTo(Offer other) {
        return ORDER.compare(this, other);
    }
}
