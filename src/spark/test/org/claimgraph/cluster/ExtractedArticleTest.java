package org.claimgraph.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.store.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractedArticleTest {

    private static final String BASE = "https://example.org/graph/";

    /** Sorted, an article's own graph stands before, among and after the shared ones. */
    @ParameterizedTest
    @ValueSource(strings = {"0123", "ffff", "zzzz"})
    void isItsEntryInAnArchive(String name) throws IOException {
        ArticleGraph graph = graph(name);
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        ExtractedArticle.of(new RecordKey(1, 7), graph).writeTo(part);
        assertEquals(ArticleArchive.entry(graph), unpacked(part.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "ffff", "zzzz"})
    void comesBackFromAmongOthers(String name) throws IOException {
        ArticleGraph graph = graph(name);
        ExtractedArticle written = ExtractedArticle.of(new RecordKey(1, 7), graph);
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        ExtractedArticle.of(new RecordKey(1, 6), graph("4567")).writeTo(part);
        written.writeTo(part);
        InputStream in = new ByteArrayInputStream(part.toByteArray());
        ExtractedArticle.read(
                ExtractedArticle.of(new RecordKey(1, 6), graph("4567")).entry(), in);
        ExtractedArticle read =
                ExtractedArticle.read(IndexEntry.of(written.entry().json()), in);
        assertEquals(NQuads.text(graph.own()), unpacked(read.own()));
        assertEquals(Description.of(graph.shared()), read.descriptions());
        assertEquals(2, read.entry().quads());
    }

    @Test
    void isRefusedWhenThePartBreaksOff() throws IOException {
        ExtractedArticle written = ExtractedArticle.of(new RecordKey(1, 7), graph("ffff"));
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        written.writeTo(part);
        InputStream cut = new ByteArrayInputStream(part.toByteArray(), 0, part.size() - 1);
        assertThrows(EOFException.class, () -> ExtractedArticle.read(written.entry(), cut));
    }

    private static ArticleGraph graph(String name) {
        Node own = NodeFactory.createURI(BASE + name);
        List<Quad> quads = List.of(
                quad(own, "article", "\u201cOwn\u201d 1"),
                quad(own, "article", "own 2"),
                quad(NodeFactory.createURI(BASE + "entities"), "anna-kim", "Anna Kim"),
                quad(NodeFactory.createURI(BASE + "provenance"), "run", "a run"));
        return new ArticleGraph(NodeFactory.createURI(BASE + "a"), own, "a", "digest", NQuads.sorted(quads));
    }

    private static Quad quad(Node graph, String subject, String label) {
        return Quad.create(
                graph,
                NodeFactory.createURI("https://example.org/" + subject),
                NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                NodeFactory.createLiteralString(label));
    }

    private static String unpacked(byte[] members) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(members))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
