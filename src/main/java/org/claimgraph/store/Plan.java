package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.rdf.ArticleGraph;

/**
 * What a batch will do to the store, decided before anything is written.
 *
 * @param leaving graphs of articles to take out, before the others come in
 */
record Plan(List<ArticleGraph> coming, List<Node> leaving, Changes changes) {

    /** @param batch one article for each identity */
    static Plan of(Collection<ArticleGraph> batch, Catalogue catalogue) {
        List<ArticleGraph> coming = new ArrayList<>();
        List<Node> leaving = new ArrayList<>();
        Changes changes = Changes.NONE;
        for (ArticleGraph article : batch) {
            if (catalogue.holds(article)) {
                changes = changes.plus(new Changes(0, 0, 1));
                continue;
            }
            List<Node> old = catalogue.graphsWithIdentity(article.identity());
            leaving.addAll(old);
            coming.add(article);
            changes = changes.plus(old.isEmpty() ? new Changes(1, 0, 0) : new Changes(0, 1, 0));
        }
        return new Plan(coming, leaving, changes);
    }

    boolean isEmpty() {
        return coming.isEmpty() && leaving.isEmpty();
    }
}
