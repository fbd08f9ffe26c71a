package org.claimgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.rdf.Sha256;

/**
 * What one or more articles say, word for word, of one shared thing (an entity, an extraction run).
 *
 * @param graph the shared graph it stands in
 * @param triples N-Triples lines, sorted
 */
public record Description(Node graph, Node subject, String triples) {

    /** The descriptions that an article's shared quads make up: one for each graph and subject. */
    public static List<Description> of(List<Quad> shared) {
        record Key(Node graph, Node subject) {}
        Map<Key, List<Quad>> groups = new LinkedHashMap<>();
        for (Quad quad : shared) {
            groups.computeIfAbsent(new Key(quad.getGraph(), quad.getSubject()), k -> new ArrayList<>())
                    .add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
        }
        return groups.entrySet().stream()
                .map(e -> new Description(
                        e.getKey().graph(), e.getKey().subject(), NQuads.text(NQuads.sorted(e.getValue()))))
                .toList();
    }

    /** Equal for equal descriptions only. */
    String hash() {
        return Sha256.hex(graph + "\n" + triples, 32);
    }

    List<Triple> parsed() {
        return RDFParser.fromString(triples, Lang.NTRIPLES).toGraph().find().toList();
    }
}
