package org.claimgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * One article as linked data: all quads that it brings, sorted by their N-Quads lines, without blank nodes.
 *
 * <p>The quads in {@link #graph} are the article's alone. Those in other graphs (entities, extraction runs) describe
 * things that other articles speak of too; the store keeps them as long as one article brings them.
 *
 * @param identity what the article is recognised by when it comes again, edited or not: its URL, else its id
 * @param digest SHA-256 of the quads in hexadecimal: equal digests, equal quads
 */
public record ArticleGraph(Node article, Node graph, String identity, String digest, List<Quad> quads) {

    public ArticleGraph {
        quads = List.copyOf(quads);
    }

    /** The quads of the article's own graph. */
    public List<Quad> own() {
        return quads.stream().filter(quad -> quad.getGraph().equals(graph)).toList();
    }

    /** The quads that describe what is shared with other articles. */
    public List<Quad> shared() {
        return quads.stream().filter(quad -> !quad.getGraph().equals(graph)).toList();
    }
}
