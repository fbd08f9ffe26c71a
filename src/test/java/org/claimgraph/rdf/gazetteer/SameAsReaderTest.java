package org.claimgraph.rdf.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.entity.Identities;
import org.junit.jupiter.api.Test;

class SameAsReaderTest {

    private static final String PREFIXES = """
            @base <https://w3id.org/claimgraph/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @Test
    void followsAChainToItsEnd() {
        Identities read = SameAsReader.parse("same-as.ttl", PREFIXES + """
                <person/rudolf-v> owl:sameAs <person/r-elphberg> .
                <person/r-elphberg> owl:sameAs <person/rudolf-elphberg> .
                """);
        assertEquals(
                Map.of("person/rudolf-v", "person/rudolf-elphberg", "person/r-elphberg", "person/rudolf-elphberg"),
                read.same());
        assertEquals(Map.of("person/rudolf-elphberg", "Rudolf Elphberg"), read.labels());
    }

    @Test
    void readsWhoIsDifferentAndHowSomeoneIsCalled() {
        Identities read = SameAsReader.parse("same-as.ttl", PREFIXES + """
                <person/rudolf> owl:differentFrom <person/michael> .
                <person/rupert> owl:sameAs <person/rupert-of-hentzau> .
                <person/rupert-of-hentzau> skos:prefLabel "Rupert of Hentzau" .
                """);
        assertEquals(Set.of(List.of("person/michael", "person/rudolf")), read.different());
        assertEquals(Map.of("person/rupert-of-hentzau", "Rupert of Hentzau"), read.labels());
    }

    @Test
    void refusesACircle() {
        assertEquals(
                List.of("same-as.ttl, line 4, https://w3id.org/claimgraph/person/a: owl:sameAs goes in a circle: "
                        + "person/a = person/b = person/a"),
                problems("<person/a> owl:sameAs <person/b> . <person/b> owl:sameAs <person/a> ."));
    }

    @Test
    void refusesTheSameAndDifferent() {
        assertEquals(
                List.of("same-as.ttl, line 4, https://w3id.org/claimgraph/person/a: "
                        + "is said to be both the same as and different from person/b"),
                problems("<person/a> owl:sameAs <person/c> . <person/b> owl:sameAs <person/c> . "
                        + "<person/b> owl:differentFrom <person/a> ."));
    }

    @Test
    void refusesTwoTargetsAndWhatIsNoEntity() {
        assertEquals(
                List.of(
                        "same-as.ttl, line 4, https://w3id.org/claimgraph/person/a: is owl:sameAs person/b and person/c; "
                                + "say it of one, and that one is the other",
                        "same-as.ttl, line 4, https://w3id.org/claimgraph/person/a: "
                                + "https://w3id.org/claimgraph/event/7 is no entity; "
                                + "its IRI ends in person/…, organization/… or place/…"),
                problems("<person/a> owl:sameAs <person/b> , <person/c> , <event/7> ."));
    }

    private static List<String> problems(String turtle) {
        return assertThrows(GazetteerException.class, () -> SameAsReader.parse("same-as.ttl", PREFIXES + turtle))
                .problems();
    }
}
