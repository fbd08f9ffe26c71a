package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.Shapes;
import org.claimgraph.rdf.Violation;
import org.junit.jupiter.api.Test;

/** What the queries are tested on is what the store would take. */
class GoldenShapesTest {

    private static List<Quad> quads() {
        DatasetGraph golden = RDFParser.source(GoldenShapesTest.class.getResourceAsStream("golden.trig"))
                .lang(Lang.TRIG)
                .toDatasetGraph();
        List<Quad> quads = new ArrayList<>();
        golden.find().forEachRemaining(quads::add);
        return quads;
    }

    private static List<String> faults(List<Quad> quads) {
        return Shapes.get().validate(quads).stream()
                .filter(Violation::blocking)
                .map(Violation::toString)
                .toList();
    }

    @Test
    void theGoldenDatasetFitsTheShapes() {
        assertEquals(List.of(), faults(quads()));
    }

    @Test
    void aGoldenDatasetWithoutSpeakersWouldNot() {
        List<Quad> speechless = quads();
        speechless.removeIf(quad -> quad.getPredicate().getURI().equals("https://w3id.org/claimgraph/ns#source"));
        assertTrue(!faults(speechless).isEmpty());
    }
}
