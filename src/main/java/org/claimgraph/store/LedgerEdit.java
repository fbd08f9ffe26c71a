package org.claimgraph.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * What the ledger and the shared graphs lose and gain when articles leave and come. A thing is merged anew only if a
 * description of it is new or has lost its last article; most are what many articles say in the same words.
 */
record LedgerEdit(Set<Quad> leaving, Set<Quad> coming) {

    /** To be called inside a transaction. */
    static LedgerEdit of(Ledger ledger, Plan plan) {
        Draft draft = new Draft(ledger);
        plan.leaving().forEach(draft::withdraw);
        plan.coming().forEach(article -> Description.of(article.shared())
                .forEach(description -> draft.of(description).offered.add(article.graph())));
        return draft.edit();
    }

    /** Graphs of the articles that withdraw a description, and that offer it. */
    private record Movement(Set<Node> withdrawn, Set<Node> offered) {}

    private static final class Draft {

        private final Ledger ledger;
        private final Map<Description, Movement> movements = new LinkedHashMap<>();
        private final LedgerEdit edit = new LedgerEdit(new LinkedHashSet<>(), new LinkedHashSet<>());

        /** Descriptions that are gone or new, by the thing that they describe. */
        private final Map<Ledger.Thing, Offers> changed = new LinkedHashMap<>();

        Draft(Ledger ledger) {
            this.ledger = ledger;
        }

        private Movement of(Description description) {
            return movements.computeIfAbsent(
                    description, d -> new Movement(new LinkedHashSet<>(), new LinkedHashSet<>()));
        }

        private void withdraw(Node graph) {
            ledger.offersOf(graph)
                    .forEach(description -> of(description).withdrawn.add(graph));
        }

        private LedgerEdit edit() {
            movements.forEach(this::move);
            changed.forEach(this::show);
            return edit;
        }

        private void move(Description description, Movement movement) {
            Set<Node> leaving = without(movement.withdrawn, movement.offered);
            Set<Node> coming = without(movement.offered, movement.withdrawn);
            if (leaving.isEmpty() && coming.isEmpty()) {
                return;
            }
            boolean known = ledger.knows(description);
            boolean stays = !movement.offered.isEmpty() || ledger.isOfferedBesides(description, leaving);
            List<Triple> lines = Ledger.lines(description);
            leaving.forEach(graph -> edit.leaving.add(stored(Ledger.offer(description, graph))));
            coming.forEach(graph -> edit.coming.add(stored(Ledger.offer(description, graph))));
            if (known && !stays) {
                lines.forEach(line -> edit.leaving.add(stored(line)));
                changed(description).gone.add(description);
            }
            if (!known && stays) {
                lines.forEach(line -> edit.coming.add(stored(line)));
                changed(description).fresh.add(description);
            }
        }

        private Offers changed(Description description) {
            return changed.computeIfAbsent(
                    new Ledger.Thing(description.graph(), description.subject()),
                    thing -> new Offers(new LinkedHashSet<>(), new LinkedHashSet<>()));
        }

        /** Makes the shared graph show what is then on offer. */
        private void show(Ledger.Thing thing, Offers offers) {
            Set<Description> onOffer = new LinkedHashSet<>(ledger.offers(thing));
            onOffer.removeAll(offers.gone);
            onOffer.addAll(offers.fresh);
            Set<Triple> now = ledger.shown(thing);
            Set<Triple> due = Merge.of(onOffer);
            now.stream().filter(t -> !due.contains(t)).forEach(t -> edit.leaving.add(Quad.create(thing.graph(), t)));
            due.stream().filter(t -> !now.contains(t)).forEach(t -> edit.coming.add(Quad.create(thing.graph(), t)));
        }

        private static Set<Node> without(Set<Node> all, Set<Node> others) {
            Set<Node> rest = new LinkedHashSet<>(all);
            rest.removeAll(others);
            return rest;
        }

        private static Quad stored(Triple line) {
            return Quad.create(Quad.defaultGraphIRI, line);
        }
    }

    private record Offers(Set<Description> gone, Set<Description> fresh) {}
}
