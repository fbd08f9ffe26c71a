package org.claimgraph.cli.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.store.Archives;
import org.claimgraph.store.Problem;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;

/** What a store holds, for comparison. */
final class StoreState {

    /** Every quad, also those that queries do not see. */
    static Set<String> of(Path store) {
        try (Store source = Store.openReadOnly(store)) {
            return source.read(data -> {
                Set<String> lines = new TreeSet<>();
                data.find().forEachRemaining(quad -> lines.add(NQuads.line(quad)));
                return lines;
            });
        }
    }

    /** What a store holds that was made of these articles and never killed. */
    static Set<String> clean(List<ArticleGraph> articles, Path folder) {
        Store.build(folder, articles::forEach, Stories.DERIVATION);
        return of(folder);
    }

    static void assertSound(Path store, String what) {
        try (Store source = Store.openReadOnly(store)) {
            assertEquals(
                    List.of(),
                    source.check(Stories.DERIVATION).stream()
                            .filter(Problem::severe)
                            .toList(),
                    what);
        }
    }

    /** The digest that each article has noted; with a sound store that is its content. */
    static Map<String, String> digests(Path store) {
        try (Store source = Store.openReadOnly(store)) {
            return source.read(data -> {
                Map<String, String> digests = new TreeMap<>();
                data.findNG(Node.ANY, Node.ANY, Cg.identity, Node.ANY).forEachRemaining(identity -> {
                    Node graph = identity.getGraph();
                    data.find(graph, graph, Cg.digest, Node.ANY)
                            .forEachRemaining(digest -> digests.put(
                                    identity.getObject().getLiteralLexicalForm(),
                                    digest.getObject().getLiteralLexicalForm()));
                });
                return digests;
            });
        }
    }

    static Map<String, String> digestsIn(Path archive) {
        Map<String, String> digests = new TreeMap<>();
        Archives.read(
                List.of(archive),
                1,
                article -> digests.put(article.identity(), article.digest()),
                leftOut -> fail(leftOut + ""));
        return digests;
    }

    private StoreState() {}
}
