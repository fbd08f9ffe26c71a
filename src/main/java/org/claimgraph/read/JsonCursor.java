package org.claimgraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** JSON Lines: one object a line; a line that cannot be read costs that line and no more. */
final class JsonCursor implements Cursor {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Content content;
    private final Lines lines;
    private final JsonRecord records;

    JsonCursor(Content content, ReadOptions options) {
        this.content = content;
        this.lines = new Lines(content.in(), options.maxArticleBytes());
        this.records = new JsonRecord(new FieldNames(options.fieldMap()));
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
                return Optional.of(
                        Step.skip(place, "a line longer than an article may be", "Raise the limit, or split it."));
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

    private Step record(String json, String place, Decoded decoded) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return records.article(node, content.id() + "#" + lines.number(), place, decoded.warnings());
        } catch (JsonProcessingException e) {
            return Step.skip(place, "not JSON: " + e.getOriginalMessage(), "Correct or remove this line.");
        }
    }
}
