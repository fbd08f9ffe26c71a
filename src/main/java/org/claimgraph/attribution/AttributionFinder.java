package org.claimgraph.attribution;

import java.util.List;
import org.claimgraph.analyse.Analysis;

/**
 * Analysis to attributions as spans, nested ones included, in order of their first span. Implementations are safe for use
 * by several threads at once and deterministic.
 */
@FunctionalInterface
public interface AttributionFinder {
    List<AttributionSpans> find(Analysis analysis);
}
