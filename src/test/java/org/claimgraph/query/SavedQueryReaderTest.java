package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedQueryReaderTest {

    private static final String HEAD = "#+ summary: Everything.\n#+ tags:\n#+   - all\n";

    private static SavedQuery read(String text) {
        return SavedQueryReader.read("all.rq", text);
    }

    private static String complaint(String text) {
        return String.valueOf(
                assertThrows(QueryFileException.class, () -> read(text)).getMessage());
    }

    @Test
    void readsParametersByTheConventionOfBasil() {
        SavedQuery query = read(
                HEAD
                        + "SELECT ?s WHERE { ?s ?_p_iri ?_word FILTER(?s != ?__other_iri && ?_n_integer > 2 && ?_d_date > ?_w_en) }");
        assertEquals(
                List.of(
                        "d DATE true",
                        "n INTEGER true",
                        "p IRI true",
                        "w LANG true",
                        "word STRING true",
                        "other IRI false"),
                query.parameters().stream()
                        .map(p -> p.name() + " " + p.type() + " " + p.required())
                        .toList());
    }

    @Test
    void readsDefaultsEnumerationsClassesAndHelp() {
        SavedQuery query = read(HEAD
                + "#+ defaults:\n#+   - p: name\n#+ enumerate:\n#+   - p: [name, title]\n#+ parameters:\n#+   - p: which one\n"
                + "SELECT ?s WHERE { ?s ?x ?_p }");
        Parameter parameter = query.parameter("p").orElseThrow();
        assertEquals(Optional.of("name"), parameter.defaultValue());
        assertEquals(List.of("name", "title"), parameter.allowed());
        assertEquals("which one", parameter.help());
    }

    @Test
    void namesFileLineAndReasonOfASyntaxError() {
        assertTrue(complaint(HEAD + "SELECT ?s WHERE {\n ?s }").startsWith("all.rq, line 5: "));
    }

    @Test
    void refusesAParameterThatIsAssigned() {
        String text = HEAD + "SELECT ?s WHERE { ?s ?p ?o BIND(1 AS ?_n_integer) }";
        assertTrue(complaint(text).startsWith("all.rq, line 4: a parameter may not be assigned"), complaint(text));
    }

    @Test
    void refusesServiceFromLimitAndStar() {
        assertTrue(complaint(HEAD + "SELECT ?s { SERVICE <http://x/> { ?s ?p ?o } }")
                .contains("SERVICE"));
        assertTrue(complaint(HEAD + "SELECT ?s FROM <http://x/> { ?s ?p ?o }").contains("FROM"));
        assertTrue(complaint(HEAD + "SELECT ?s { ?s ?p ?o } LIMIT 3").contains("pagination"));
        assertTrue(complaint(HEAD + "SELECT * { ?s ?p ?o }").contains("name the columns"));
    }

    @Test
    void refusesWhatIsSaidAboutAParameterThatDoesNotExist() {
        assertEquals(
                "all.rq, line 5: \"x\" is not a parameter of this query",
                complaint(HEAD + "#+ defaults:\n#+   - x: 1\nSELECT ?s { ?s ?p ?o }"));
    }

    @Test
    void refusesADefaultThatIsNotAValue() {
        assertEquals(
                "all.rq, line 4: the default \"soon\" of \"d\" is not a value it takes",
                complaint(HEAD + "#+ defaults:\n#+   - d: soon\nSELECT ?s { ?s ?p ?_d_date }"));
    }

    @Test
    void refusesUnknownDecoratorsAndDubiousYaml() {
        assertTrue(complaint(HEAD + "#+ sumary: x\nSELECT ?s { ?s ?p ?o }").contains("unknown decorator \"sumary\""));
        assertTrue(complaint("#+ summary: a: b\nSELECT ?s { ?s ?p ?o }").contains("double quotes"));
    }

    @Test
    void refusesPagesWithoutOrder() {
        assertTrue(complaint(HEAD + "#+ pagination: 10\nSELECT ?s { ?s ?p ?o }").contains("ORDER BY"));
    }
}
