package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.claimgraph.attribution.SpeechAct;
import org.junit.jupiter.api.Test;

class ContextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void shortNamesExpandToTheTermsOfTheGraph() throws IOException {
        Graph expanded = expanded("""
                {"id": "http://example.org/a#attribution=4,9", "type": "Attribution",
                 "claim": {"id": "http://example.org/claim/1", "type": "Claim", "text": "The harbour is open"},
                 "source": "http://example.org/person/anna-kim",
                 "speechAct": "Denial", "stance": "Against", "statedOn": "2031-03-03", "confidence": "0.9",
                 "contentSpan": {"id": "http://example.org/a#char=4,9", "begin": "4", "end": "9", "quote": "harbo"}}
                """);
        Graph meant = RDFParser.fromString("""
                PREFIX cg: <https://w3id.org/claimgraph/ns#>
                PREFIX schema: <http://schema.org/>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <http://example.org/a#attribution=4,9> a cg:Attribution ;
                    cg:claim <http://example.org/claim/1> ; cg:source <http://example.org/person/anna-kim> ;
                    cg:speechAct cg:Denial ; cg:stance cg:Against ; cg:statedOn "2031-03-03"^^xsd:date ;
                    cg:confidence 0.9 ; cg:contentSpan <http://example.org/a#char=4,9> .
                <http://example.org/claim/1> a schema:Claim ; schema:text "The harbour is open" .
                <http://example.org/a#char=4,9> nif:beginIndex "4"^^xsd:nonNegativeInteger ;
                    nif:endIndex "9"^^xsd:nonNegativeInteger ; nif:anchorOf "harbo" .
                """, Lang.TURTLE).toGraph();
        assertTrue(
                meant.isIsomorphicWith(expanded), () -> expanded.find().toList().toString());
    }

    @Test
    void everyConceptHasItsShortName() throws IOException {
        JsonNode context = context();
        for (var act : SpeechAct.values()) {
            String name = Concepts.of(act).getLocalName();
            assertEquals("cg:" + name, context.path(name).asText());
        }
    }

    private static Graph expanded(String json) throws IOException {
        ObjectNode node = (ObjectNode) JSON.readTree(json);
        node.set("@context", context());
        return RDFParser.fromString(node.toString(), Lang.JSONLD11).toGraph();
    }

    private static JsonNode context() throws IOException {
        return JSON.readTree(Files.readString(Path.of("ontology/context.jsonld")))
                .get("@context");
    }
}
