package org.claimgraph.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Skos;

/**
 * What a shared graph shows of a thing that several articles describe: all that any of them says, but one label. The label
 * is the greatest in code point order, which prefers "Anna Kim" to "ANNA KIM"; the others become alternative labels.
 */
public final class Merge {

    public static Set<Triple> of(Collection<Description> offers) {
        Set<Triple> all = offers.stream()
                .flatMap(description -> description.parsed().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Triple::toString))));
        Optional<Node> label = labels(all).stream().max(Comparator.comparing(Node::getLiteralLexicalForm));
        return label.map(chosen -> withOneLabel(all, chosen)).orElse(all);
    }

    private static Set<Triple> withOneLabel(Set<Triple> all, Node chosen) {
        return all.stream()
                .map(triple -> isOtherLabel(triple, chosen)
                        ? Triple.create(triple.getSubject(), Skos.altLabel, triple.getObject())
                        : triple)
                .filter(triple -> !triple.getPredicate().equals(Skos.altLabel)
                        || !triple.getObject().equals(chosen))
                .collect(Collectors.toSet());
    }

    private static boolean isOtherLabel(Triple triple, Node chosen) {
        return triple.getPredicate().equals(Rdfs.label) && !triple.getObject().equals(chosen);
    }

    private static List<Node> labels(Set<Triple> triples) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(Rdfs.label))
                .map(Triple::getObject)
                .toList();
    }

    private Merge() {}
}
