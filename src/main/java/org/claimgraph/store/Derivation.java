package org.claimgraph.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * What is computed over all articles and kept beside them, in two steps: an excerpt of each article, which the store keeps
 * ({@link Excerpts}), and what all excerpts make together.
 *
 * @param method changes with the way it is computed, so that stores made before are brought up to date
 * @param excerpt what the computation needs of one article, a function of the article's own graph
 * @param quads computes from all excerpts, in whatever order they come; the quads stand in graphs of their own, which hold
 *     nothing else
 */
public record Derivation(
        String method, Function<ArticleFacts, byte[]> excerpt, Function<Stream<byte[]>, List<Quad>> quads) {

    /** For a store of articles alone. */
    public static final Derivation NONE = new Derivation("none", facts -> new byte[0], excerpts -> List.of());
}
