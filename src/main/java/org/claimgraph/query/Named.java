package org.claimgraph.query;

/**
 * A resource and the name it was found by.
 *
 * @param iri absolute
 * @param label its own label, which may differ from the name that was asked for
 */
public record Named(String iri, String label) implements Comparable<Named> {

    @Override
    public int compareTo(Named other) {
        int byLabel = label.compareTo(other.label);
        return byLabel != 0 ? byLabel : iri.compareTo(other.iri);
    }

    @Override
    public String toString() {
        return label + " <" + iri + ">";
    }
}
