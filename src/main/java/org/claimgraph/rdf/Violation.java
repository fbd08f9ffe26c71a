package org.claimgraph.rdf;

/**
 * Where a graph departs from {@code ontology/shapes.ttl}.
 *
 * @param shape local name of the shape ("AttributionShape")
 * @param focus the node that is wrong
 * @param path the property concerned, empty if the node as a whole is
 * @param blocking true if the article must not be stored; false for a warning
 */
public record Violation(String shape, String focus, String path, String value, String message, boolean blocking)
        implements Comparable<Violation> {

    @Override
    public String toString() {
        return shape + ": " + focus + (path.isEmpty() ? "" : " " + path) + (value.isEmpty() ? "" : " " + value) + ": "
                + message;
    }

    @Override
    public int compareTo(Violation other) {
        return toString().compareTo(other.toString());
    }
}
