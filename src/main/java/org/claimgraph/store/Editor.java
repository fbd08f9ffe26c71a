package org.claimgraph.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.rdf.ArticleGraph;

/** Changes to an open database: what is to be done is settled first, then done in one transaction. */
final class Editor {

    private final Database database;
    private final DatasetGraph data;

    Editor(Database database) {
        this.database = database;
        this.data = database.data();
    }

    Changes add(Collection<ArticleGraph> batch) {
        Plan plan = plan(batch);
        if (!plan.isEmpty()) {
            database.write(() -> apply(plan));
        }
        return plan.changes();
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

    /** Brings up to date what is computed over all articles; only what differs is written. */
    boolean refresh(Derivation derivation) {
        DerivedGraphs derived = new DerivedGraphs(data);
        if (database.read(() -> derived.isCurrent(derivation.method()))) {
            return false;
        }
        DerivedGraphs.Difference difference =
                database.read(() -> derived.difference(derivation.quads().apply(data)));
        database.write(() -> derived.write(derivation.method(), difference));
        return true;
    }

    private void apply(Plan plan) {
        new DerivedGraphs(data).outdate();
        Ledger ledger = new Ledger(data);
        Set<Ledger.Thing> touched = new LinkedHashSet<>();
        for (Node graph : plan.leaving()) {
            touched.addAll(ledger.withdraw(graph));
            data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        }
        for (ArticleGraph article : plan.coming()) {
            article.own().forEach(data::add);
            touched.addAll(ledger.offer(article.graph(), Description.of(article.shared())));
        }
        ledger.show(touched);
    }
}
