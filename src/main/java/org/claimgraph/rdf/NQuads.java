package org.claimgraph.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Quads as N-Quads lines (RDF 1.1 N-Quads): the form they are sorted, hashed and archived in. */
public final class NQuads {

    /** A quad and its line. */
    record Line(String graph, String text, Quad quad) {}

    /** By graph, then by line; each quad once. */
    public static List<Quad> sorted(List<Quad> quads) {
        return lines(quads).stream().map(Line::quad).toList();
    }

    /** The same, with the lines that it takes. */
    static List<Line> lines(List<Quad> quads) {
        Function<Node, String> terms = remembered();
        return quads.stream()
                .distinct()
                .map(quad -> new Line(terms.apply(quad.getGraph()), line(quad, terms), quad))
                .sorted(Comparator.comparing(Line::graph).thenComparing(Line::text))
                .toList();
    }

    /** One line, without its end; a quad of the default graph is a triple. */
    public static String line(Quad quad) {
        return line(quad, NQuads::term);
    }

    /** One line each, every line ended by a line feed. */
    public static String text(List<Quad> quads) {
        Function<Node, String> terms = remembered();
        StringBuilder text = new StringBuilder();
        for (Quad quad : quads) {
            text.append(line(quad, terms)).append('\n');
        }
        return text.toString();
    }

    private static String line(Quad quad, Function<Node, String> terms) {
        String triple = terms.apply(quad.getSubject())
                + " "
                + terms.apply(quad.getPredicate())
                + " "
                + terms.apply(quad.getObject());
        return quad.isDefaultGraph() ? triple + " ." : triple + " " + terms.apply(quad.getGraph()) + " .";
    }

    /** An article repeats its terms often, and formatting one is slow. */
    private static Function<Node, String> remembered() {
        Map<Node, String> terms = new HashMap<>();
        return node -> terms.computeIfAbsent(node, NQuads::term);
    }

    private static String term(Node node) {
        return node.isURI() && isPlain(node.getURI()) ? "<" + node.getURI() + ">" : NodeFmtLib.strNT(node);
    }

    /** True if nothing in it has to be escaped, as in nearly all IRIs. */
    private static boolean isPlain(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || c > '~' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private NQuads() {}
}
