package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hundred inputs made to hurt, through the whole program at once: each is extracted or explained, and no offset is off. */
class NastyInputsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Map<String, byte[]> inputs = Map.of();
    private static Cli run = new Cli(0, "", "");
    private static List<JsonNode> articles = List.of();
    private static List<JsonNode> letters = List.of();

    @BeforeAll
    static void extractAll() throws IOException {
        Path nasty = Files.createDirectory(folder.resolve("nasty"));
        inputs = NastyInputs.all();
        for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
            Files.write(nasty.resolve(input.getKey()), input.getValue());
        }
        Path out = folder.resolve("out.jsonl");
        Path skips = folder.resolve("skips.jsonl");
        run = Cli.run(
                "extract",
                nasty.toString(),
                "-o",
                out.toString(),
                "--skipped",
                skips.toString(),
                "--any-language",
                "--max-article-bytes",
                "2000000");
        articles = lines(out);
        letters = lines(skips);
    }

    @Test
    void thereAreThreeHundredOfThem() {
        assertTrue(inputs.size() >= 300, inputs.size() + " inputs");
    }

    @Test
    void theRunEndsAsOneThatFoundArticles() {
        assertEquals(0, run.exit(), run.err());
        assertTrue(articles.size() >= 50, articles.size() + " articles");
    }

    @Test
    void everyInputIsExtractedOrExplained() {
        Set<String> missing = new TreeSet<>(inputs.keySet());
        for (JsonNode article : articles) {
            missing.removeIf(name -> isOf(name, article.get("id").asText()));
        }
        for (JsonNode letter : letters) {
            missing.removeIf(name -> letter.get("where").asText().contains("/" + name));
        }
        // Records with an id of their own and HTTP responses do not carry the file's name.
        missing.removeIf(name -> name.matches("(json|warc|feed).*"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noSkipIsUnexplainedAndNoneIsAFaultOfTheProgram() {
        for (JsonNode letter : letters) {
            if (letter.has("why")) {
                assertTrue(
                        !letter.get("why").asText().isBlank()
                                && !letter.get("fix").asText().isBlank(),
                        letter + "");
                assertTrue(!letter.get("why").asText().contains("a fault of the program"), letter + "");
            }
        }
    }

    @Test
    void everySpanHoldsTheWordsThatItWasRecordedFor() {
        int checked = 0;
        for (JsonNode article : articles) {
            String text = article.get("text").asText();
            int length = text.codePointCount(0, text.length());
            for (JsonNode attribution : article.get("attributions")) {
                for (String field : List.of("source", "cue", "content")) {
                    for (JsonNode span : attribution.get(field)) {
                        String words = words(text, span, length);
                        assertEquals(
                                words.strip(), words, article.get("id") + ": a span begins or ends in white space");
                        checked++;
                    }
                }
            }
            for (JsonNode entity : article.get("entities")) {
                for (JsonNode mention : entity.get("mentions")) {
                    assertTrue(!words(text, mention, length).isBlank(), article.get("id") + " " + entity);
                    checked++;
                }
            }
        }
        assertTrue(checked > 500, checked + " spans");
    }

    /** In the inputs that speak, a known speaker says a known sentence, whatever stands around it. */
    @Test
    void theSpeakerIsFoundUnderEveryDisguise() {
        List<String> missed = articles.stream()
                .filter(article -> article.get("id").asText().startsWith("speaks-"))
                .filter(article -> !isSpokenByMarrow(article))
                .map(article -> article.get("id").asText())
                .toList();
        assertEquals(List.of(), missed);
    }

    private static boolean isSpokenByMarrow(JsonNode article) {
        String text = article.get("text").asText();
        int length = text.codePointCount(0, text.length());
        for (JsonNode attribution : article.get("attributions")) {
            for (JsonNode span : attribution.get("source")) {
                if (words(text, span, length).contains("Marrow")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String words(String text, JsonNode span, int length) {
        int begin = span.get(0).asInt();
        int end = span.get(1).asInt();
        assertTrue(0 <= begin && begin < end && end <= length, span + " in a text of " + length);
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private static boolean isOf(String name, String id) {
        return id.startsWith(name) || name.equals(id + ".gz");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(NastyInputsTest::json).collect(Collectors.toList());
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
