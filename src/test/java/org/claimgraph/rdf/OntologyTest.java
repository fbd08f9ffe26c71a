package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every own term that is used is defined, and every one that is defined is explained. */
class OntologyTest {

    private static final Graph ONTOLOGY = Ontology.get().graph();
    private static final Set<String> DEFINED = ONTOLOGY.find().toList().stream()
            .map(Triple::getSubject)
            .map(Node::getURI)
            .filter(iri -> iri.startsWith(Cg.NS))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyConstantInJavaIsDefined() {
        assertEquals(List.of(), undefined(constants()));
    }

    @Test
    void everyTermInShapesContextAndQueriesIsDefined() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : sources()) {
            used.addAll(termsIn(Files.readString(file)));
        }
        assertFalse(used.isEmpty());
        assertEquals(List.of(), undefined(used));
    }

    @Test
    void everyTermHasLabelCommentAndHome() {
        for (String term : DEFINED) {
            Node node = NodeFactory.createURI(term);
            for (String property : List.of("label", "comment", "isDefinedBy")) {
                assertEquals(
                        1,
                        ONTOLOGY.find(node, NodeFactory.createURI(Rdfs.NS + property), Node.ANY)
                                .toList()
                                .size(),
                        term + " rdfs:" + property);
            }
        }
    }

    @Test
    void everyTermIsInTheTableOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("ontology/README.md"));
        Set<String> inTable = new TreeSet<>();
        Matcher row = Pattern.compile("(?m)^\\| `cg:(\\w+)` \\|").matcher(readme);
        while (row.find()) {
            inTable.add(Cg.NS + row.group(1));
        }
        assertEquals(DEFINED, inTable);
    }

    @Test
    void hasNoBlankNodes() {
        assertEquals(
                List.of(),
                ONTOLOGY.find()
                        .filterKeep(triple -> triple.getSubject().isBlank()
                                || triple.getObject().isBlank())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consult",
                "consult-call",
                "consult-meeting",
                "consult-visit",
                "protest",
                "detain",
                "release",
                "sanction",
                "aid",
                "loan",
                "assault",
                "death",
                "election",
                "agree",
                "threaten",
                "mobilize",
                "cooperate",
                "reduce-relations",
                "demand",
                "accuse",
                "reject",
                "investigate"
            })
    void knowsTheEventTypesThatTheExtractorFinds(String notation) {
        assertDoesNotThrow(() -> Ontology.get().eventType(notation));
    }

    @Test
    void namesTheWayOutForAnUnknownEventType() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Ontology.get().eventType("levitate"))
                .getMessage();
        assertTrue(
                message.startsWith("ontology/claimgraph.ttl has no event type with the notation \"levitate\"; add it"));
    }

    private static Set<String> constants() {
        return Arrays.stream(Cg.class.getFields())
                .filter(field -> field.getType() == Node.class)
                .map(OntologyTest::iri)
                .collect(Collectors.toSet());
    }

    private static String iri(Field field) {
        try {
            return ((Node) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String place : List.of("ontology", "queries", "src/main/resources")) {
            if (!Files.exists(Path.of(place))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                files.filter(file -> file.toString().matches(".*\\.(ttl|rq|jsonld)"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> termsIn(String text) {
        Set<String> terms = new TreeSet<>();
        Matcher term = Pattern.compile("(?<![\\w/])(?:cg:|" + Pattern.quote(Cg.NS) + ")([A-Za-z]\\w*)")
                .matcher(text);
        while (term.find()) {
            terms.add(Cg.NS + term.group(1));
        }
        return terms;
    }

    private static List<String> undefined(Set<String> used) {
        return used.stream().filter(term -> !DEFINED.contains(term)).sorted().toList();
    }
}
