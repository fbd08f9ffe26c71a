package org.claimgraph.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * An article's triples and the ontology's as one graph. No article speaks of what the ontology defines, so a subject is in one
 * of them only; Jena's union would look in both and compare.
 */
final class WithOntology extends GraphBase {

    private static final class Terms {
        static final Graph GRAPH = Ontology.get().graph();
        static final Set<Node> SUBJECTS =
                new HashSet<>(GRAPH.find().mapWith(Triple::getSubject).toList());
    }

    private final Graph article;

    WithOntology(Graph article) {
        this.article = article;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (pattern.getSubject().isConcrete()) {
            return (Terms.SUBJECTS.contains(pattern.getSubject()) ? Terms.GRAPH : article).find(pattern);
        }
        return article.find(pattern).andThen(Terms.GRAPH.find(pattern));
    }
}
