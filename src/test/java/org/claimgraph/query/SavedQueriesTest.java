package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.claimgraph.rdf.Ontology;
import org.junit.jupiter.api.Test;

class SavedQueriesTest {

    private static final Pattern OWN_TERM = Pattern.compile("(?<![\\w?])cg:(\\w+)");
    private final SavedQueries queries = SavedQueries.load();

    @Test
    void offersWhatIsAskedMostFirst() {
        assertEquals("claims-by-source", queries.all().get(0).name());
    }

    @Test
    void readsEachOnItsOwnAsAmongAll() {
        queries.all()
                .forEach(query -> assertEquals(
                        Optional.of(query.text()),
                        SavedQueries.load(query.name()).map(SavedQuery::text)));
        assertEquals(Optional.empty(), SavedQueries.load("no-such-query"));
        assertEquals(Optional.empty(), SavedQueries.load("../queries/claims-by-source"));
    }

    @Test
    void explainsEachQueryInOneSentence() {
        List<String> others = queries.all().stream()
                .map(SavedQuery::summary)
                .filter(summary -> !summary.matches("[A-Z][^.!?]*\\."))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void usesOnlyTermsThatTheOntologyDeclares() {
        Set<String> declared = Ontology.get()
                .graph()
                .find(Node.ANY, Node.ANY, Node.ANY)
                .mapWith(triple -> triple.getSubject().toString().replaceFirst(".*#", ""))
                .toSet();
        Set<String> used = new TreeSet<>();
        queries.all().forEach(query -> {
            Matcher term = OWN_TERM.matcher(query.text());
            while (term.find()) {
                used.add(term.group(1));
            }
        });
        used.removeAll(declared);
        assertEquals(Set.of(), used);
    }

    @Test
    void exampleParametersAreParametersOfTheirQuery() {
        for (SavedQuery query : queries.all()) {
            for (String example : query.examples()) {
                Set<String> known =
                        query.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
                assertTrue(known.containsAll(RowFiles.parameters(example).keySet()), query.name() + ": " + example);
            }
        }
    }

    @Test
    void keepsQueriesFreeOfExtensionsUnlessTheySayWhatTheyNeed() {
        List<String> extended = queries.all().stream()
                .filter(query -> query.text().contains("jena.apache.org"))
                .filter(query -> !query.description().contains("Needs Jena's text index"))
                .map(SavedQuery::name)
                .toList();
        assertEquals(List.of(), extended);
    }
}
