package org.claimgraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON Lines: one object a line; a line that cannot be read costs that line and no more. */
final class JsonCursor implements Cursor {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Content content;
    private final Lines lines;
    private final JsonRecord records;
    private final ReadOptions options;

    JsonCursor(Content content, ReadOptions options) {
        this.content = content;
        this.options = options;
        this.lines = new Lines(content.in(), options.maxArticleBytes());
        this.records = new JsonRecord(new FieldNames(options.fieldMap()));
    }

    /** True if the first line is an object of its own, or too long to tell: a line may hold a whole document as well. */
    static boolean isLines(String start) {
        String text = start.stripLeading();
        int end = text.indexOf('\n');
        return text.startsWith("{")
                && (end < 0 || text.substring(0, end).stripTrailing().endsWith("}"));
    }

    @Override
    public Optional<Step> next() throws IOException {
        while (true) {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            String place = content.location() + ", line " + lines.number();
            if (lines.cut()) {
                return Optional.of(Step.skip(
                        place,
                        "a line longer than an article may be",
                        "Split it, or raise the limit with --max-article-bytes."));
            }
            Decoded decoded = Decoder.decode(line.get(), content.charset());
            String json = Formats.withoutMark(decoded.text());
            if (!json.isBlank()) {
                return Optional.of(record(json, place, decoded));
            }
        }
    }

    @Override
    public String location() {
        return content.location();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private Step record(String json, String place, Decoded decoded) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(json);
            Optional<JsonNode> list = records.hasText(node) ? Optional.empty() : JsonDocumentCursor.list(node);
            if (list.isPresent()) {
                return new Step.Into(new JsonDocumentCursor(
                        content.inner(
                                content.id(), place, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))),
                        options));
            }
            return records.article(node, content.id() + "#" + lines.number(), place, decoded.warnings());
        } catch (JsonProcessingException e) {
            return Step.skip(place, "not JSON: " + e.getOriginalMessage(), "Correct or remove this line.");
        }
    }
}
