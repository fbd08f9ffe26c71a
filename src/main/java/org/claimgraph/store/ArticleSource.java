package org.claimgraph.store;

import java.util.function.Consumer;
import org.claimgraph.rdf.ArticleGraph;

/** Articles on their way into a store, one at a time, so that there may be more than fit into memory. */
@FunctionalInterface
public interface ArticleSource {

    void sendTo(Consumer<ArticleGraph> sink);
}
