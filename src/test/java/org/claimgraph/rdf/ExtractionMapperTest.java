package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Skos;
import org.junit.jupiter.api.Test;

class ExtractionMapperTest {

    @Test
    void writesTheGraphOfAStatementAsTheExampleShowsIt() {
        ArticleGraph mapped =
                Samples.MAPPER.map(Samples.statement("note.txt", "Anna Kim", "that Port Aster will open soon"));
        Set<String> meant = new TreeSet<>();
        RDFParser.source(getClass().getResource("statement.trig").toString())
                .lang(Lang.TRIG)
                .toDatasetGraph()
                .find()
                .forEachRemaining(quad -> meant.add(NQuads.line(quad)));
        assertEquals(String.join("\n", meant), String.join("\n", lines(mapped.quads())));
    }

    @Test
    void writesTheSameBytesForTheSameExtraction() {
        assertEquals(
                NQuads.text(Samples.MAPPER.map(Samples.harbour()).quads()),
                NQuads.text(Samples.MAPPER.map(Samples.harbour()).quads()));
        assertArrayEquals(trig(), trig());
    }

    @Test
    void usesNoBlankNodesAndNoDefaultGraph() {
        for (Quad quad : Samples.MAPPER.map(Samples.harbour()).quads()) {
            assertTrue(
                    quad.getGraph().isURI()
                            && quad.getSubject().isURI()
                            && !quad.getObject().isBlank(),
                    quad::toString);
        }
    }

    @Test
    void countsOffsetsInCodePoints() {
        ArticleGraph mapped = Samples.MAPPER.map(Samples.harbour());
        assertEquals(
                List.of("Ministry spokeswoman Anna Kim"),
                values(mapped, Node.ANY, Nif.anchorOf).stream()
                        .filter(words -> words.startsWith("Ministry spokeswoman A"))
                        .toList());
        assertTrue(mapped.quads().stream()
                .anyMatch(quad -> quad.getSubject().getURI().endsWith("#char=2,31")));
    }

    @Test
    void keepsSharedThingsOutOfTheArticlesOwnGraph() {
        ArticleGraph mapped = Samples.MAPPER.map(Samples.harbour());
        assertEquals(
                Set.of("http://example.org/graph/entities", "http://example.org/graph/provenance"),
                mapped.shared().stream().map(quad -> quad.getGraph().getURI()).collect(Collectors.toSet()));
    }

    @Test
    void usesEveryConstantOfTheVocabularyThatAnExtractionCanGive() {
        String written = NQuads.text(Samples.MAPPER.map(Samples.harbour()).quads());
        for (Node property : List.of(
                Cg.hedge,
                Cg.target,
                Cg.via,
                Cg.addressee,
                Cg.onBehalfOf,
                Cg.statedOn,
                Cg.nestedIn,
                Cg.channel,
                Cg.resolution,
                Cg.mentionKind,
                Cg.speaksFor,
                Cg.evidence,
                Cg.figure,
                Cg.isApproximate,
                Cg.granularity,
                Cg.timeKind,
                Cg.describes,
                Cg.proposition,
                Cg.subject,
                Cg.objectWords,
                Cg.modal,
                Cg.trigger,
                Cg.attributedTo,
                Cg.rejectedBy,
                Cg.digest)) {
            assertTrue(written.contains("<" + property.getURI() + ">"), property::toString);
        }
    }

    @Test
    void changesTheDigestWithTheContent() {
        assertNotEquals(
                Samples.MAPPER
                        .map(Samples.statement("a", "Anna Kim", "that it rains"))
                        .digest(),
                Samples.MAPPER
                        .map(Samples.statement("a", "Anna Kim", "that it pours"))
                        .digest());
    }

    @Test
    void anOutletThatTheTextNamesWithoutItsArticleHasOneLabel() {
        ArticleGraph mapped = Samples.MAPPER.map(Samples.harbour());
        Node post = new IriMinter("http://example.org/").entity(mapped.article(), "organization/coast-post");
        assertEquals(List.of("The Coast Post"), values(mapped, post, Rdfs.label));
        assertEquals(List.of("Coast Post"), values(mapped, post, Skos.altLabel));
    }

    private static byte[] trig() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TriG.write(Samples.MAPPER.map(Samples.harbour()).quads(), out);
        return out.toByteArray();
    }

    private static Set<String> lines(List<Quad> quads) {
        return quads.stream().map(NQuads::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> values(ArticleGraph graph, Node subject, Node predicate) {
        return graph.quads().stream()
                .filter(quad -> quad.getPredicate().equals(predicate))
                .filter(quad -> subject == Node.ANY || quad.getSubject().equals(subject))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .toList();
    }
}
