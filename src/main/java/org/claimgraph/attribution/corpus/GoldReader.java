package org.claimgraph.attribution.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/**
 * Reads annotated articles from JSON Lines, plain or gzipped: {@code {"id", "text", "attributions": [{"source": [[b,e]..],
 * "cue": .., "content": ..}]}}, offsets in code points. Attributions without content are left out.
 */
public final class GoldReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReader() {}

    /** @throws IOException if the file cannot be read; the message names the line */
    public static List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        try (InputStream in = open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    articles.add(article(line, file, number));
                }
                number++;
            }
        }
        return articles;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static GoldArticle article(String line, Path file, int number) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            String text = node.required("text").asText();
            List<AttributionSpans> attributions = new ArrayList<>();
            for (JsonNode one : node.path("attributions")) {
                List<Span> content = spans(one.path("content"), text);
                if (!content.isEmpty()) {
                    attributions.add(new AttributionSpans(
                            spans(one.path("source"), text), spans(one.path("cue"), text), content, 1));
                }
            }
            return new GoldArticle(node.required("id").asText(), text, attributions);
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + ", line " + number + ": not an annotated article: " + e.getMessage(), e);
        }
    }

    private static List<Span> spans(JsonNode fragments, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode fragment : fragments) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, fragment.get(0).asInt()),
                    text.offsetByCodePoints(0, fragment.get(1).asInt())));
        }
        return spans;
    }
}
