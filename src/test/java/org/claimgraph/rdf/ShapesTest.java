package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.ItsRdf;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Prov;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.rdf.vocabulary.Sem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final ArticleGraph VALID = Samples.MAPPER.map(Samples.harbour());

    @Test
    void findNothingWrongWithAValidArticle() {
        assertEquals(List.of(), Shapes.get().validate(VALID));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mutants")
    void catchAnArticleThatIsWrong(String shape, String how, Function<Quad, Stream<Quad>> mutation) {
        List<Quad> mutant =
                new ArrayList<>(VALID.quads().stream().flatMap(mutation).toList());
        List<String> shapes = Shapes.get().validate(mutant).stream()
                .filter(Violation::blocking)
                .map(Violation::shape)
                .toList();
        assertTrue(shapes.contains(shape), shapes::toString);
    }

    static Stream<Arguments> mutants() {
        return Stream.of(
                mutant("ArticleShape", "no id", without(Schema.identifier)),
                mutant("ArticleShape", "outlet that is nobody", with(Schema.publisher, iri("nobody"))),
                mutant("AnchorShape", "other words than the text has", with(Nif.anchorOf, text("other words"))),
                mutant("OffsetShape", "offsets that the IRI does not name", with(Nif.endIndex, index("9999"))),
                mutant("SpanShape", "end before begin", with(Nif.endIndex, index("0"))),
                mutant("SpanShape", "no article", without(Nif.referenceContext)),
                mutant("AttributionShape", "no source", without(Cg.source)),
                mutant("AttributionShape", "source that nobody describes", with(Cg.source, iri("nobody"))),
                mutant("AttributionShape", "no claim", without(Cg.claim)),
                mutant("AttributionShape", "no content", without(Cg.contentSpan)),
                mutant("AttributionShape", "unknown speech act", with(Cg.speechAct, Cg.For)),
                mutant("AttributionShape", "unknown stance", with(Cg.stance, Cg.Denial)),
                mutant("AttributionShape", "two channels", adding(Cg.channel, Cg.Broadcast)),
                mutant("AttributionShape", "confidence above one", with(Cg.confidence, decimal("1.9"))),
                mutant("ShortcutShape", "missing shortcut", without(Cg.attributedTo)),
                mutant("ShortcutShape", "shortcut that nothing supports", adding(Cg.rejectedBy, iri("place/sudland"))),
                mutant(
                        "NestingShape",
                        "a circle",
                        quad -> quad.getPredicate().equals(Cg.nestedIn)
                                ? Stream.of(
                                        quad,
                                        Quad.create(quad.getGraph(), quad.getObject(), Cg.nestedIn, quad.getSubject()))
                                : Stream.of(quad)),
                mutant("ClaimShape", "two texts", adding(Schema.text, text("another"))),
                mutant("ClaimShape", "no appearance", without(Schema.appearance)),
                mutant("MentionShape", "mention of nothing", without(ItsRdf.taIdentRef)),
                mutant("MentionShape", "no reason", without(Cg.resolution)),
                mutant("TimeShape", "no kind", without(Cg.timeKind)),
                mutant("EventShape", "unknown type", with(Sem.eventType, Cg.Denial)),
                mutant("EventShape", "end before begin", with(Sem.hasBeginTimeStamp, day("2032-01-01"))),
                mutant("FigureShape", "no unit", without(Cg.unit)),
                mutant("RoleShape", "no holder", without(Cg.holder)),
                mutant("EntityShape", "no label", without(Rdfs.label)),
                mutant("GraphShape", "no run", without(Prov.wasGeneratedBy)),
                mutant("RunShape", "no version", without(Schema.softwareVersion)));
    }

    @Test
    void onlyWarnOfAPlaceThatSpeaks() {
        List<Quad> odd = VALID.quads().stream()
                .flatMap(adding(Cg.addressee, iri("place/port-aster")))
                .toList();
        assertEquals(
                List.of(false),
                Shapes.get().validate(odd).stream().map(Violation::blocking).toList());
    }

    private static Arguments mutant(String shape, String how, Function<Quad, Stream<Quad>> mutation) {
        return Arguments.of(shape, how, mutation);
    }

    private static Function<Quad, Stream<Quad>> without(Node predicate) {
        return quad -> quad.getPredicate().equals(predicate) ? Stream.of() : Stream.of(quad);
    }

    private static Function<Quad, Stream<Quad>> with(Node predicate, Node object) {
        return quad -> quad.getPredicate().equals(predicate)
                ? Stream.of(Quad.create(quad.getGraph(), quad.getSubject(), predicate, object))
                : Stream.of(quad);
    }

    private static Function<Quad, Stream<Quad>> adding(Node predicate, Node object) {
        return quad -> quad.getPredicate().equals(predicate)
                ? Stream.of(quad, Quad.create(quad.getGraph(), quad.getSubject(), predicate, object))
                : Stream.of(quad);
    }

    private static Node iri(String path) {
        return NodeFactory.createURI("http://example.org/" + path);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node index(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDnonNegativeInteger);
    }

    private static Node decimal(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }

    private static Node day(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
    }
}
