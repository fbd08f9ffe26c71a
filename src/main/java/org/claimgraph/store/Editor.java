package org.claimgraph.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.ArticleGraph;

/** Changes to an open database: what is to be done is settled first, then done in one transaction. */
final class Editor {

    /** Changes of fewer articles are made in place, and those of less than a {@code SHARE}th of the store. */
    private static final int MANY = 8;

    private static final int SHARE = 40;

    private final Database database;
    private final DatasetGraph data;

    Editor(Database database) {
        this.database = database;
        this.data = database.data();
    }

    Changes add(Collection<ArticleGraph> batch) {
        Plan plan = plan(batch);
        if (plan.isEmpty()) {
            return plan.changes();
        }
        if (isLarge(plan)) {
            database.rewrite(writing -> rewrite(plan, writing));
        } else {
            database.write(() -> apply(plan));
        }
        return plan.changes();
    }

    private boolean isLarge(Plan plan) {
        int moved = plan.coming().size() + plan.leaving().size();
        return moved >= MANY
                && moved * SHARE >= database.read(() -> new Catalogue(data).size())
                && database.hasRoomForAnother();
    }

    Plan plan(Collection<ArticleGraph> batch) {
        Map<String, ArticleGraph> byIdentity = new LinkedHashMap<>();
        batch.forEach(article -> byIdentity.put(article.identity(), article));
        return database.read(() -> Plan.of(byIdentity.values(), new Catalogue(data)));
    }

    void remove(Collection<Node> graphs) {
        if (!graphs.isEmpty()) {
            database.write(() -> apply(new Plan(List.of(), List.copyOf(graphs), Changes.NONE)));
        }
    }

    void bringOntology() {
        if (!database.read(() -> OntologyGraph.isCurrent(data))) {
            database.write(() -> OntologyGraph.replace(data));
        }
    }

    /** An article that is replaced in its graph keeps the quads that both have: writing is what takes time and disk. */
    private void apply(Plan plan) {
        LedgerEdit edit = LedgerEdit.of(new Ledger(data), plan);
        new DerivedGraphs(data).outdate();
        Map<Node, ArticleGraph> coming = new LinkedHashMap<>();
        plan.coming().forEach(article -> coming.put(article.graph(), article));
        for (Node graph : plan.leaving()) {
            Set<Quad> due = Optional.ofNullable(coming.get(graph))
                    .map(article -> Set.copyOf(article.own()))
                    .orElse(Set.of());
            now(graph).stream().filter(quad -> !due.contains(quad)).forEach(data::delete);
        }
        coming.forEach((graph, article) -> {
            Set<Quad> now = now(graph);
            article.own().stream().filter(quad -> !now.contains(quad)).forEach(data::add);
        });
        edit.leaving().forEach(data::delete);
        edit.coming().forEach(data::add);
    }

    private void rewrite(Plan plan, Rewriting writing) {
        LedgerEdit edit = LedgerEdit.of(new Ledger(data), plan);
        new DerivedGraphs(data).datedNotes().forEach(writing::remove);
        plan.leaving().forEach(writing::removeGraph);
        edit.leaving().forEach(writing::remove);
        edit.coming().forEach(writing::add);
        plan.coming().forEach(article -> article.own().forEach(writing::add));
    }

    private Set<Quad> now(Node graph) {
        return Iter.toSet(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }
}
