package org.claimgraph.store;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What is computed over all articles and kept beside them.
 *
 * @param method changes with the way it is computed, so that stores made before are brought up to date
 * @param quads computes them from the articles, inside a transaction; they stand in graphs of their own, which hold nothing
 *     else
 */
public record Derivation(String method, Function<DatasetGraph, List<Quad>> quads) {}
