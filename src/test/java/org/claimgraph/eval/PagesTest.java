package org.claimgraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.clean.CleanResult.Cleaned;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.clean.LanguageDetector;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;
import org.claimgraph.text.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Main text of the web pages in ../shared/eval/html; runs with {@code -Peval}. */
@Tag("eval")
class PagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path HTML = Shared.EVAL.resolve("html");

    @Test
    void mainTextOfWebPages() throws IOException {
        Map<String, Document> pages = pages();
        StringBuilder lines = new StringBuilder();
        pages.forEach((id, page) -> lines.append(JSON.createObjectNode()
                        .put("id", id)
                        .put("text", page.text())
                        .toString())
                .append('\n'));
        Path system = Files.writeString(Shared.work("pages.jsonl"), lines);
        JsonNode figures =
                JSON.readTree(Shared.printed(HTML.resolve("score_html.py"), HTML.resolve("ground-truth.json"), system));
        assertEquals(0, figures.get("missing").asInt(), "pages without a result");
        double floor = Double.parseDouble(Shared.floors().getProperty("html.f1"));
        assertTrue(figures.get("f1").asDouble() * 100 >= floor, figures + " is below the floor " + floor);
    }

    static Map<String, Document> pages() {
        Cleaner cleaner = new Cleaner(LanguageDetector.NONE);
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<ReadResult> results =
                Readers.open(List.of(HTML.resolve("pages").toString()), ReadOptions.standard())) {
            results.forEach(result -> {
                if (result instanceof ReadResult.Read read
                        && cleaner.clean(read.article()) instanceof Cleaned cleaned) {
                    String id = read.article().id();
                    pages.put(id.substring(0, id.indexOf('.')), cleaned.document());
                }
            });
        }
        return pages;
    }
}
