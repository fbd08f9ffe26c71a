package org.claimgraph.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Quads as canonical N-Quads lines (RDF 1.1 N-Quads): the form they are sorted, hashed and archived in. */
public final class NQuads {

    /** By graph, then by subject, predicate and object, as their N-Quads terms sort. */
    public static List<Quad> sorted(List<Quad> quads) {
        record Keyed(String graph, String line, Quad quad) {}
        return quads.stream()
                .map(quad -> new Keyed(quad.getGraph().toString(), line(quad), quad))
                .sorted(Comparator.comparing(Keyed::graph).thenComparing(Keyed::line))
                .map(Keyed::quad)
                .distinct()
                .toList();
    }

    /** One line, without its end; a quad of the default graph is a triple. */
    public static String line(Quad quad) {
        String triple = NodeFmtLib.strNT(quad.getSubject())
                + " "
                + NodeFmtLib.strNT(quad.getPredicate())
                + " "
                + NodeFmtLib.strNT(quad.getObject());
        return quad.isDefaultGraph() ? triple + " ." : triple + " " + NodeFmtLib.strNT(quad.getGraph()) + " .";
    }

    /** One line each, every line ended by a line feed. */
    public static String text(List<Quad> quads) {
        StringBuilder text = new StringBuilder();
        for (Quad quad : quads) {
            text.append(line(quad)).append('\n');
        }
        return text.toString();
    }

    private NQuads() {}
}
