package org.claimgraph.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Brings up to date what is computed over all articles. */
final class Refresh {

    private final Database database;
    private final Derivation derivation;

    Refresh(Database database, Derivation derivation) {
        this.database = database;
        this.derivation = derivation;
    }

    /**
     * Computes while others may read and write, then writes what differs in one transaction; but nothing if the database has
     * changed meanwhile, since it would be out of date.
     *
     * @return true if something was written
     */
    boolean run() {
        DatasetGraph data = database.data();
        DerivedGraphs derived = new DerivedGraphs(data);
        long state = database.commits();
        if (database.read(() -> derived.isCurrent(derivation.method()))) {
            return false;
        }
        CompletableFuture<List<Quad>> shown = CompletableFuture.supplyAsync(() -> database.read(derived::shown));
        List<Quad> due = database.read(() -> quads(data));
        DerivedGraphs.Difference difference = DerivedGraphs.difference(shown.join(), due);
        boolean[] written = {false};
        database.write(() -> {
            if (database.commits() == state) {
                derived.write(derivation.method(), difference);
                written[0] = true;
            }
        });
        return written[0];
    }

    private List<Quad> quads(DatasetGraph data) {
        try (Excerpts excerpts = database.excerpts(derivation.method())) {
            Map<String, Node> articles = new TreeMap<>();
            new Catalogue(data)
                    .digests()
                    .forEach((graph, digest) -> articles.put(Excerpts.key(graph.getURI(), digest), graph));
            excerpts.forgetOthers(articles.keySet());
            articles.forEach((key, graph) -> {
                if (!excerpts.has(key)) {
                    excerpts.add(key, derivation.excerpt().apply(ArticleFacts.in(data, graph)));
                }
            });
            try (Stream<byte[]> all = excerpts.of(articles.keySet())) {
                return derivation.quads().apply(all);
            }
        }
    }
}
