package org.claimgraph.rdf.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {

    private static final String PREFIXES = """
            @base <https://w3id.org/claimgraph/gazetteer/> .
            @prefix gz: <https://w3id.org/claimgraph/gazetteer#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @Test
    void theShippedFilesAreWholeAndUnambiguous() {
        Gazetteer shipped = GazetteerReader.shipped();
        assertTrue(
                shipped.entries().size() > 1400,
                () -> "only " + shipped.entries().size());
        assertEquals(
                Optional.of("Kremlin"), shipped.entry("organization/kremlin").map(Entry::label));
    }

    @Test
    void everyStateHasANameThatIsItsOwn() {
        Gazetteer shipped = GazetteerReader.shipped();
        long states = shipped.entries().stream()
                .filter(e -> e.kind() == Entry.Kind.STATE)
                .count();
        assertTrue(states >= 193, () -> "only " + states);
    }

    @Test
    void readsAPersonWithOffices() {
        Gazetteer gazetteer = GazetteerReader.parse("own.ttl", PREFIXES + """
                <place/ruritania> a gz:State ; skos:prefLabel "Ruritania"@en .
                <person/rudolf-elphberg> a gz:Person ; skos:prefLabel "Rudolf Elphberg"@en ;
                    gz:gender "male" ; gz:office [ gz:title "King" ; gz:of <place/ruritania> ; gz:from "1894-07-01" ] .
                """);
        Entry rudolf = gazetteer.entry("person/rudolf-elphberg").orElseThrow();
        assertEquals(Gender.MALE, rudolf.gender());
        assertEquals(List.of(new Tenure("king", "place/ruritania", 1894, Integer.MAX_VALUE)), rudolf.tenures());
    }

    @Test
    void namesFileLineAndSubjectOfAnEntryWithoutLabel() {
        GazetteerException e =
                assertThrows(GazetteerException.class, () -> GazetteerReader.parse("own.ttl", PREFIXES + """
                <organization/strelsau-times> a gz:Medium ; skos:altLabel "Strelsau Times"@en .
                """));
        assertEquals(
                List.of("own.ttl, line 4, organization/strelsau-times: needs exactly one skos:prefLabel, has 0"),
                e.problems());
    }

    @Test
    void refusesANameThatMeansTwoEntries() {
        GazetteerException e =
                assertThrows(GazetteerException.class, () -> GazetteerReader.parse("own.ttl", PREFIXES + """
                <organization/guild> a gz:Organization ; skos:prefLabel "Guild"@en .
                <organization/old-guild> a gz:Organization ; skos:prefLabel "Old Guild"@en ; skos:altLabel "Guild"@en .
                """));
        assertEquals(
                List.of("own.ttl, line 5, organization/old-guild: \"Guild\" also names organization/guild; "
                        + "make it a gz:weakLabel of one of them"),
                e.problems());
    }

    @Test
    void refusesAReferenceToNothingAndAMatchThatIsNoIri() {
        GazetteerException e =
                assertThrows(GazetteerException.class, () -> GazetteerReader.parse("own.ttl", PREFIXES + """
                <place/strelsau> a gz:City ; skos:prefLabel "Strelsau"@en ; gz:partOf <place/ruritania> ;
                    skos:exactMatch "Strelsau" .
                """));
        assertEquals(
                List.of(
                        "own.ttl, line 4, place/strelsau: skos:exactMatch \"Strelsau\" is no http(s) IRI",
                        "own.ttl, line 4, place/strelsau: refers to place/ruritania, which no file describes"),
                e.problems());
    }

    @Test
    void saysWhereAFileIsNotTurtle() {
        GazetteerException e =
                assertThrows(GazetteerException.class, () -> GazetteerReader.parse("own.ttl", PREFIXES + "<a> a\n"));
        assertTrue(e.problems().getFirst().startsWith("own.ttl: not Turtle: [line: "), e.problems()::toString);
    }

    @Test
    void anOwnEntryReplacesTheShippedOneAndMayUseItsOwnIris(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.ttl"), PREFIXES + """
                <organization/kremlin> a gz:Organization ; skos:prefLabel "The Palace"@en .
                <https://example.org/id/7> a gz:Person ; skos:prefLabel "Antoinette de Mauban"@en .
                """);
        Gazetteer merged = GazetteerReader.withOwn(List.of(own));
        assertEquals(
                Optional.of("The Palace"), merged.entry("organization/kremlin").map(Entry::label));
        assertEquals(
                Optional.of("https://example.org/id/7"),
                merged.entry("person/antoinette-de-mauban").map(Entry::iri));
    }
}
