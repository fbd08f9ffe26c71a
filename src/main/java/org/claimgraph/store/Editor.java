package org.claimgraph.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** An article that is replaced by an edited one keeps the quads that both have: writing is what takes time and disk. */
    private void apply(Plan plan) {
        new DerivedGraphs(data).outdate();
        Ledger ledger = new Ledger(data);
        Set<Ledger.Thing> touched = new LinkedHashSet<>();
        Map<Node, ArticleGraph> coming = new LinkedHashMap<>();
        plan.coming().forEach(article -> coming.put(article.graph(), article));
        for (Node graph : plan.leaving()) {
            Optional<ArticleGraph> next = Optional.ofNullable(coming.get(graph));
            touched.addAll(ledger.withdraw(graph, next.map(Editor::offers).orElse(Set.of())));
            Set<Quad> due = next.map(article -> Set.copyOf(article.own())).orElse(Set.of());
            now(graph).stream().filter(quad -> !due.contains(quad)).forEach(data::delete);
        }
        coming.forEach((graph, article) -> {
            Set<Quad> now = now(graph);
            article.own().stream().filter(quad -> !now.contains(quad)).forEach(data::add);
            touched.addAll(ledger.offer(graph, offers(article)));
        });
        ledger.show(touched);
    }

    private static Set<Description> offers(ArticleGraph article) {
        return new LinkedHashSet<>(Description.of(article.shared()));
    }

    private Set<Quad> now(Node graph) {
        return Iter.toSet(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }
}
