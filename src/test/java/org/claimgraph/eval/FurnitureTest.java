package org.claimgraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing speaks from the captions, credits, teasers and menus of real articles; runs with {@code -Peval}. */
@Tag("eval")
class FurnitureTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What only furniture says, looked for in the line that a finding stands in, however it was cleaned. */
    private static final Pattern FURNITURE = Pattern.compile(
            "^(Find Us|\\d\\. Skip |Skip to|In this \\w+ \\d+, \\d+ file photo|Copyright|By \\p{Lu}\\S+ \\p{Lu}|Published on"
                    + "|Share this|Copy/paste|You might also|WATCH:|Read more|Image:)|[a-z]Image: ");

    @Test
    void captionsCreditsTeasersAndNavigationSayNothing() throws IOException {
        Path articles = Shared.EVAL.resolve("claims").resolve("articles");
        Path out = Shared.extracted(
                "furniture.jsonl", List.of(), List.of(articles.resolve("002.txt"), articles.resolve("003.txt")));
        assertEquals(List.of(), found(out));
    }

    /** The check hears furniture where it does speak: a caption too long for the cleaner, and teasers as long as an article. */
    @Test
    void theCheckFindsACaptionAndATeaserThatSpeak(@TempDir Path folder) throws IOException {
        String caption = "WATCH: " + "Mayor Bo Ray said that the pier was closed for good. ".repeat(15);
        String teasers = "Mayor Ann Lee said that the mole was sound.\n\n".repeat(3);
        Path article = Files.writeString(
                folder.resolve("control.txt"),
                "Harbour master Cy Dow said that the ferries would stay in.\n\n" + caption
                        + "\n\nYou might also like\n\n" + teasers);
        Path out = Shared.extracted("furniture-control.jsonl", List.of(), List.of(article));
        assertEquals(
                Set.of(caption.strip(), teasers.lines().findFirst().orElseThrow()),
                found(out).stream()
                        .filter(found -> found.startsWith("attributions source"))
                        .map(found -> found.substring(found.indexOf(" in: ") + 5))
                        .collect(Collectors.toSet()));
    }

    private static List<String> found(Path out) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            JsonNode article = JSON.readTree(line);
            String text = article.get("text").asText();
            int end = text.indexOf("You might also like");
            for (String list : List.of("attributions", "entities", "events")) {
                for (JsonNode item : article.get(list)) {
                    for (String field : List.of("source", "cue", "content", "mentions", "trigger")) {
                        for (JsonNode span : item.path(field)) {
                            check(text, span.get(0).asInt(), end, found, list + " " + field);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static void check(String text, int codePoint, int end, List<String> found, String what) {
        int at = text.offsetByCodePoints(0, codePoint);
        int line = text.lastIndexOf('\n', at) + 1;
        int stop = text.indexOf('\n', at);
        String words = text.substring(line, stop < 0 ? text.length() : stop).strip();
        if (FURNITURE.matcher(words).find() || (end >= 0 && at >= end)) {
            found.add(what + " in: " + words);
        }
    }
}
