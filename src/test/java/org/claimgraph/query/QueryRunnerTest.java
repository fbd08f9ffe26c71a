package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryRunnerTest {

    private static String complaint(String query, Map<String, String> parameters) {
        return String.valueOf(assertThrows(ParameterException.class, () -> Rows.run(query, parameters))
                .getMessage());
    }

    @Test
    void takesANameOrAnIriForTheSameEntity() {
        assertEquals(
                Rows.of("quotes-by", Map.of("source", Golden.BASE + "organization/kremlin"), "date", "quote"),
                Rows.of("quotes-by", Map.of("source", "the Kremlin"), "date", "quote"));
    }

    @Test
    void takesTheIriOfAThingThatOneArticleKnows() {
        assertEquals(
                List.of(),
                Rows.of("claims-about", Map.of("entity", Golden.BASE + "article/a5d205b94abcc33a#agent=1,2"), "text"));
    }

    @Test
    void showsTheReasonWhenSomebodySpeaksForTheSource() {
        assertEquals(
                List.of("Dmitry Peskov | Dmitry Peskov speaks for Kremlin | The Kremlin blocked the ships"),
                Rows.of("claims-by-source", Map.of("act", "denial"), "speaker", "reason", "text"));
    }

    @Test
    void filtersByDay() {
        assertEquals(
                List.of("2024-03-07", "2024-03-05"), Rows.of("claims-by-source", Map.of("from", "2024-03-03"), "date"));
        assertEquals(
                List.of("2024-03-05"),
                Rows.of("claims-by-source", Map.of("from", "2024-03-03", "to", "2024-03-05"), "date"));
    }

    @Test
    void cutsIntoPagesAndSaysWhetherThereAreMore() {
        List<String> all = Rows.of("claims-by-source", Map.of(), "text", "article");
        QueryResult.Rows last = (QueryResult.Rows) Rows.run("claims-by-source", Map.of("limit", "4", "page", "2"));
        assertEquals(
                all.subList(4, 6), Rows.of("claims-by-source", Map.of("limit", "4", "page", "2"), "text", "article"));
        assertFalse(last.more());
        assertTrue(((QueryResult.Rows) Rows.run("claims-by-source", Map.of("limit", "4"))).more());
    }

    @Test
    void saysWhatAnAmbiguousNameMayMean() {
        assertEquals(
                "\"Georgia\" is the name of 2 things; give the IRI of one: Georgia <" + Golden.BASE
                        + "place/georgia>, Georgia <" + Golden.BASE + "place/georgia-us>",
                complaint("claims-about", Map.of("entity", "Georgia")));
    }

    @Test
    void suggestsWhatAnUnknownNameMayHaveMeant() {
        assertTrue(complaint("claims-about", Map.of("entity", "Krem")).contains("did you mean Kremlin <"));
        assertEquals(
                "nothing in the graph is called \"Atlantis\"", complaint("claims-about", Map.of("entity", "Atlantis")));
    }

    @Test
    void refusesUnknownMissingAndMalformedParameters() {
        assertEquals(
                "\"quotes-by\" has no parameter \"src\"; it takes source", complaint("quotes-by", Map.of("src", "x")));
        assertEquals("\"claim\" is missing: give an IRI or a name", complaint("reports-of-claim", Map.of()));
        assertEquals(
                "\"soon\" is not a day as YYYY-MM-DD, which \"from\" takes",
                complaint("claims-by-source", Map.of("from", "soon")));
        assertEquals(
                "\"page\" takes a whole number from 1 to 100000", complaint("claims-by-source", Map.of("page", "0")));
    }

    static Stream<String> hostileValues() {
        return Stream.of(
                "x> } DELETE WHERE { ?s ?p ?o } #",
                "\" } UNION { ?s ?p ?o } #",
                "\\u0022 } UNION { ?s ?p ?o } #",
                "http://x/> ?p ?o . ?s ?p <http://y/",
                "http://x/\\u003E",
                "'''\n} ; DROP ALL",
                "?_source_iri",
                "\u0000");
    }

    @ParameterizedTest
    @MethodSource("hostileValues")
    void neverLetsAValueBecomeQueryText(String value) {
        for (SavedQuery query : SavedQueries.load().all()) {
            for (Parameter parameter : query.parameters()) {
                Map<String, String> parameters = new HashMap<>(sample(query));
                parameters.put(parameter.name(), value);
                assertEquals(
                        List.of(), rowsOrNone(query, parameters, parameter), query.name() + " " + parameter.name());
            }
        }
    }

    private static Map<String, String> sample(SavedQuery query) {
        Map<String, String> values = new HashMap<>();
        query.parameters().stream()
                .filter(parameter ->
                        parameter.required() && parameter.defaultValue().isEmpty())
                .forEach(parameter -> values.put(parameter.name(), "http://example.org/" + parameter.name()));
        return values;
    }

    /** A value that is no name is refused; one that could be an IRI or words is looked for and not found. */
    private static List<?> rowsOrNone(SavedQuery query, Map<String, String> parameters, Parameter parameter) {
        try {
            return switch (Rows.run(query.name(), parameters)) {
                case QueryResult.Rows rows -> rows.rows();
                case QueryResult.Triples triples -> triples.graph().find().toList();
            };
        } catch (ParameterException e) {
            assertEquals(parameter.name(), e.parameter());
            return List.of();
        }
    }
}
