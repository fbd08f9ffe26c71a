package org.claimgraph.eval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The figures of the scorers in ../shared/eval against the floors in floors.properties; runs with {@code -Peval}. */
@Tag("eval")
class QualityFloorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void claimsOfEuropeanNews() throws IOException {
        Path claims = Shared.EVAL.resolve("claims");
        List<Path> articles;
        try (Stream<Path> files = Files.list(claims.resolve("articles"))) {
            articles = files.sorted().toList();
        }
        Path system = Shared.extracted("claims.jsonl", List.of(), articles);
        JsonNode figures =
                JSON.readTree(Shared.score(claims.resolve("score_claims.py"), claims.resolve("gold.json"), system));
        assertEquals(0, figures.get("spans_out_of_text").asInt());
        assertFloors("claims", figures);
    }

    @Test
    void attributionsOfUsPolitics() throws IOException {
        Path attribution = Shared.EVAL.resolve("attribution");
        Path dev = Shared.unpacked(attribution.resolve("dev.jsonl.gz"));
        Path system = Shared.extracted("dev.sys.jsonl", List.of("--outermost"), List.of(dev));
        assertFloors("attribution", JSON.readTree(Shared.score(attribution.resolve("score.py"), dev, system)));
    }

    /** Every floor under the prefix: {@code claims.claim_found.f} is the figure at claim_found, f (JSON Pointer escapes). */
    private static void assertFloors(String prefix, JsonNode figures) {
        Properties floors = Shared.floors();
        assertAll(floors.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix + "."))
                .sorted()
                .<Executable>map(name -> () -> {
                    double floor = Double.parseDouble(floors.getProperty(name));
                    double figure = figures.at(
                                    "/" + name.substring(prefix.length() + 1).replace('.', '/'))
                            .asDouble(-1);
                    assertTrue(figure >= floor, name + " is " + figure + ", below its floor " + floor);
                }));
    }
}
