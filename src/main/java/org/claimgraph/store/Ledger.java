package org.claimgraph.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Who brought what into the shared graphs, so that an article can be taken out exactly.
 *
 * <p>Each distinct {@link Description} is kept once, with the graphs of the articles that offer it, in the database's
 * storage default graph: in the same transaction as the data, and out of sight of queries, whose default graph is the
 * union of the named ones. What the shared graph shows of a thing is a function of the descriptions on offer
 * ({@link Merge}), never of the order in which they came.
 */
final class Ledger {

    private static final String NS = "urn:x-claimgraph:ledger:";
    private static final Node OF = NodeFactory.createURI(NS + "of");
    private static final Node IN = NodeFactory.createURI(NS + "in");
    private static final Node TRIPLES = NodeFactory.createURI(NS + "triples");
    private static final Node OFFERED_BY = NodeFactory.createURI(NS + "offeredBy");
    private static final Node STORAGE = Quad.defaultGraphIRI;

    /** A thing in one of the shared graphs. */
    record Thing(Node graph, Node subject) {}

    private final DatasetGraph data;

    Ledger(DatasetGraph data) {
        this.data = data;
    }

    /** The ledger's lines for a description on offer, whoever offers it. */
    static List<Triple> lines(Description description) {
        Node node = node(description);
        return List.of(
                Triple.create(node, OF, description.subject()),
                Triple.create(node, IN, description.graph()),
                Triple.create(node, TRIPLES, NodeFactory.createLiteralString(description.triples())));
    }

    /** The line that says which article offers it. */
    static Triple offer(Description description, Node articleGraph) {
        return Triple.create(node(description), OFFERED_BY, articleGraph);
    }

    private static Node node(Description description) {
        return NodeFactory.createURI(NS + description.hash());
    }

    boolean knows(Description description) {
        return data.contains(STORAGE, node(description), OF, description.subject());
    }

    /** True if an article that is not among these offers it. */
    boolean isOfferedBesides(Description description, Set<Node> articleGraphs) {
        return Iter.anyMatch(
                data.find(STORAGE, node(description), OFFERED_BY, Node.ANY),
                quad -> !articleGraphs.contains(quad.getObject()));
    }

    /** What the shared graph says of the thing. */
    Set<Triple> shown(Thing thing) {
        Set<Triple> shown = new LinkedHashSet<>();
        data.find(thing.graph(), thing.subject(), Node.ANY, Node.ANY)
                .forEachRemaining(quad -> shown.add(quad.asTriple()));
        return shown;
    }

    /** Everything on offer, for checks. */
    Set<Thing> things() {
        Set<Thing> things = new LinkedHashSet<>();
        Iterator<Quad> all = data.find(STORAGE, Node.ANY, OF, Node.ANY);
        while (all.hasNext()) {
            Quad quad = all.next();
            things.add(new Thing(object(quad.getSubject(), IN), quad.getObject()));
        }
        return things;
    }

    List<Description> offers(Thing thing) {
        return subjects(OF, thing.subject()).stream()
                .map(this::description)
                .filter(description -> description.graph().equals(thing.graph()))
                .toList();
    }

    /** What the article offers. */
    List<Description> offersOf(Node articleGraph) {
        return subjects(OFFERED_BY, articleGraph).stream()
                .map(this::description)
                .toList();
    }

    private Description description(Node node) {
        return new Description(
                object(node, IN), object(node, OF), object(node, TRIPLES).getLiteralLexicalForm());
    }

    /** Sorted, so that nothing depends on the database's own order. */
    private Collection<Node> subjects(Node predicate, Node object) {
        Set<Node> found = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
        data.find(STORAGE, Node.ANY, predicate, object).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private Node object(Node subject, Node predicate) {
        return data.find(STORAGE, subject, predicate, Node.ANY).next().getObject();
    }
}
