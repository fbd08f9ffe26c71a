package org.claimgraph.rdf.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class WikidataImportTest {

    @Test
    void rowsOfOneItemAreOneEntryWithTheNamesThatAreItsOwn() throws URISyntaxException {
        Path answer = Path.of(Objects.requireNonNull(WikidataImportTest.class.getResource("wikidata.json"))
                .toURI());
        String turtle = WikidataImport.turtle(answer, GazetteerReader.shipped());
        assertEquals("""
                @prefix gz: <https://w3id.org/claimgraph/gazetteer#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

                <http://www.wikidata.org/entity/Q900000001> a gz:Person ;
                    skos:prefLabel "Rudolf Elphberg"@en ;
                    skos:altLabel "Rudolf the Red"@en ;
                    gz:gender "male"@en .

                <http://www.wikidata.org/entity/Q900000002> a gz:Organization ;
                    skos:prefLabel "Strelsau Grain Board"@en ;
                    gz:partOf <http://www.wikidata.org/entity/Q900000009> .
                """, turtle);
        Gazetteer own = GazetteerReader.parse("own.ttl", turtle);
        assertEquals(
                Optional.of("http://www.wikidata.org/entity/Q900000001"),
                own.entry("person/rudolf-elphberg").map(Entry::iri));
    }

    @Test
    void namesTheRowThatLacksSomething() {
        String answer = """
                {"head": {"vars": ["item"]}, "results": {"bindings": [
                  {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900000001"}}]}}
                """;
        GazetteerException e = assertThrows(
                GazetteerException.class, () -> WikidataImport.turtle("answer.json", answer, Gazetteer.EMPTY));
        assertEquals(
                List.of("answer.json, row 1: needs item (an IRI), itemLabel, and kind (one of "
                        + "[City, Medium, Organization, Person, Place, State, Territory])"),
                e.problems());
    }

    @Test
    void saysThatAFileIsNoAnswer() {
        GazetteerException e = assertThrows(
                GazetteerException.class,
                () -> WikidataImport.turtle("answer.json", "{\"rows\": []}", Gazetteer.EMPTY));
        assertEquals(true, e.getMessage().startsWith("answer.json: not SPARQL results in JSON: "));
    }
}
