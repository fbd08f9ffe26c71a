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

    /** Notes the article's offers. Returns what the new ones are about, for {@link #show}. */
    Set<Thing> offer(Node articleGraph, Collection<Description> descriptions) {
        Set<Thing> touched = new LinkedHashSet<>();
        for (Description description : descriptions) {
            List<Triple> entry = entry(description, articleGraph);
            if (!data.contains(Quad.create(STORAGE, entry.getLast()))) {
                entry.forEach(triple -> data.add(Quad.create(STORAGE, triple)));
                touched.add(new Thing(description.graph(), description.subject()));
            }
        }
        return touched;
    }

    /** The ledger's lines for one offer; the same description gives the same lines but for the last. */
    static List<Triple> entry(Description description, Node articleGraph) {
        Node node = NodeFactory.createURI(NS + description.hash());
        return List.of(
                Triple.create(node, OF, description.subject()),
                Triple.create(node, IN, description.graph()),
                Triple.create(node, TRIPLES, NodeFactory.createLiteralString(description.triples())),
                Triple.create(node, OFFERED_BY, articleGraph));
    }

    /** Forgets the article's offers but those to keep. Returns what they were about, for {@link #show}. */
    Set<Thing> withdraw(Node articleGraph, Set<Description> keep) {
        Set<Thing> touched = new LinkedHashSet<>();
        for (Node node : subjects(OFFERED_BY, articleGraph)) {
            Description description = description(node);
            if (keep.contains(description)) {
                continue;
            }
            touched.add(new Thing(description.graph(), description.subject()));
            data.delete(STORAGE, node, OFFERED_BY, articleGraph);
            if (!data.contains(STORAGE, node, OFFERED_BY, Node.ANY)) {
                data.deleteAny(STORAGE, node, Node.ANY, Node.ANY);
            }
        }
        return touched;
    }

    /** Makes the shared graphs show what is on offer of these things. */
    void show(Collection<Thing> things) {
        for (Thing thing : things) {
            Set<Triple> now = new LinkedHashSet<>(
                    Iter.toList(data.find(thing.graph(), thing.subject(), Node.ANY, Node.ANY)).stream()
                            .map(Quad::asTriple)
                            .toList());
            Set<Triple> due = new LinkedHashSet<>(Merge.of(offers(thing)));
            now.stream().filter(t -> !due.contains(t)).forEach(t -> data.delete(Quad.create(thing.graph(), t)));
            due.stream().filter(t -> !now.contains(t)).forEach(t -> data.add(Quad.create(thing.graph(), t)));
        }
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
