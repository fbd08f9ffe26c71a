package org.claimgraph.rdf;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.vocabulary.Cg;

/**
 * One article as linked data: all quads that it brings, sorted by their N-Quads lines, without blank nodes.
 *
 * <p>The quads in {@link #graph} are the article's alone. Those in other graphs (entities, extraction runs) describe
 * things that other articles speak of too; the store keeps them as long as one article brings them.
 *
 * @param identity what the article is recognised by when it comes again, edited or not: its URL, else its id
 * @param digest SHA-256 of the quads in hexadecimal: equal digests, equal quads
 */
public record ArticleGraph(Node article, Node graph, String identity, String digest, List<Quad> quads) {

    public ArticleGraph {
        quads = List.copyOf(quads);
    }

    /**
     * An article that was written down and comes back.
     *
     * @param quads in any order
     * @throws IllegalArgumentException if they are not exactly those of one article, as its digest proves
     */
    public static ArticleGraph of(List<Quad> quads) {
        Quad identity = identity(quads);
        List<NQuads.Line> lines = NQuads.lines(quads);
        List<Quad> sorted = lines.stream().map(NQuads.Line::quad).toList();
        ArticleGraph article = of(identity, digestOf(lines), sorted);
        if (!sorted.contains(article.digestQuad())) {
            throw new IllegalArgumentException("the quads of " + article.graph()
                    + " do not have the digest that is noted: they were changed or damaged");
        }
        return article;
    }

    /**
     * The same, much faster if {@code text} is the very lines that {@link NQuads#text} wrote: they prove themselves then.
     *
     * @param quads as they stand in the text
     */
    static ArticleGraph of(List<Quad> quads, String text) {
        ArticleGraph article = of(identity(quads), Sha256.hex(withoutDigest(text)), quads);
        return quads.contains(article.digestQuad()) ? article : of(quads);
    }

    private static ArticleGraph of(Quad identity, String digest, List<Quad> quads) {
        return new ArticleGraph(
                identity.getSubject(),
                identity.getGraph(),
                identity.getObject().getLiteralLexicalForm(),
                digest,
                quads);
    }

    private static Quad identity(List<Quad> quads) {
        List<Quad> identities = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Cg.identity))
                .toList();
        if (identities.size() != 1) {
            throw new IllegalArgumentException(identities.size() + " articles where one was expected");
        }
        return identities.getFirst();
    }

    private static String withoutDigest(String text) {
        String property = "<" + Cg.digest.getURI() + "> ";
        return text.lines()
                .filter(line -> !line.startsWith(property, line.indexOf(' ') + 1))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /**
     * What {@link #digest} is for these quads; a note of the digest among them does not count.
     *
     * @param sorted as {@link NQuads#lines} does
     */
    static String digestOf(List<NQuads.Line> sorted) {
        StringBuilder text = new StringBuilder();
        sorted.stream()
                .filter(line -> !line.quad().getPredicate().equals(Cg.digest))
                .forEach(line -> text.append(line.text()).append('\n'));
        return Sha256.hex(text.toString());
    }

    /** The quad that notes the digest. */
    public Quad digestQuad() {
        return Quad.create(graph, graph, Cg.digest, Literals.string(digest));
    }

    /** The quads of the article's own graph. */
    public List<Quad> own() {
        return quads.stream().filter(quad -> quad.getGraph().equals(graph)).toList();
    }

    /** The quads that describe what is shared with other articles. */
    public List<Quad> shared() {
        return quads.stream().filter(quad -> !quad.getGraph().equals(graph)).toList();
    }
}
