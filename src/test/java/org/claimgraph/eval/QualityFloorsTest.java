package org.claimgraph.eval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.claimgraph.attribution.corpus.AttributionScorer;
import org.claimgraph.attribution.corpus.AttributionScores;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.attribution.corpus.GoldReader;
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
        JsonNode figures = JSON.readTree(Shared.score(attribution.resolve("score.py"), dev, system));
        assertFloors("attribution", figures);
        assertSameFigures(figures, ownScores(dev, system));
    }

    /** What {@code evaluate attribution} counts with, on what was extracted. */
    private static AttributionScores ownScores(Path dev, Path system) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<GoldArticle> golds = GoldReader.read(dev);
        golds.forEach(gold -> texts.put(gold.id(), gold.text()));
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(system)) {
            ObjectNode article = (ObjectNode) JSON.readTree(line);
            lines.add(article.put("text", texts.get(article.get("id").asText())).toString());
        }
        Map<String, GoldArticle> found = new HashMap<>();
        GoldReader.read(Files.write(Shared.work("dev.sys.texts.jsonl"), lines))
                .forEach(one -> found.put(one.id(), one));
        AttributionScorer scorer = new AttributionScorer();
        for (GoldArticle gold : golds) {
            GoldArticle mine = found.get(gold.id());
            scorer.add(gold.text(), gold.attributions(), mine == null ? List.of() : mine.attributions());
        }
        return scorer.scores();
    }

    private static void assertSameFigures(JsonNode reference, AttributionScores own) {
        assertTrue(own.scores().size() >= 16, own.scores().keySet().toString());
        own.scores()
                .forEach((measure, score) -> assertEquals(
                        reference.get("prf").get(measure).get("F1").asDouble(), score.f1(), 0.006, measure));
        assertEquals(
                reference.get("acc").get("source|content/all").get("acc").asDouble(), own.sourceGivenContent(), 0.006);
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
