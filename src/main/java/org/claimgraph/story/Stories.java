package org.claimgraph.story;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.store.ArticleFacts;
import org.claimgraph.store.Derivation;
import org.claimgraph.store.Store;

/**
 * What the articles of a store make together: one claim in many articles, copies of one text, answers, drifts, counts.
 *
 * <p>Everything is computed anew from what each article tells ({@link Told}), so the result depends on what the store holds and on nothing
 * else: not on the order in which articles came, nor in how many batches.
 */
public final class Stories {

    /** The method's name changes with the way stories are computed. */
    public static final Derivation DERIVATION = new Derivation("6", Stories::excerpt, Stories::derive);

    /**
     * Brings the computed graphs of the store up to date: nothing is done if they are.
     *
     * @return false if they were up to date
     * @throws org.claimgraph.store.StoreException if the store is open for reading only, or writing fails
     */
    public static boolean refresh(Store store) {
        return store.refresh(DERIVATION);
    }

    private static byte[] excerpt(ArticleFacts facts) {
        return ArticleReader.read(facts).map(TellingWriter::bytes).orElse(new byte[0]);
    }

    /** The computed graphs' quads, each once, always in the same order. */
    private static List<Quad> derive(Stream<byte[]> excerpts) {
        Corpus corpus = Corpus.of(excerpts.filter(bytes -> bytes.length > 0).toList().parallelStream()
                .map(TellingReader::read)
                .toList());
        return corpus.articles().isEmpty()
                ? List.of()
                : DerivedGraphs.of(
                        Derived.of(corpus), new IriMinter(base(corpus.articles().getFirst())));
    }

    /** What the article's IRIs start with. */
    private static String base(Article article) {
        return article.graph().substring(0, article.graph().lastIndexOf("graph/"));
    }

    private Stories() {}
}
