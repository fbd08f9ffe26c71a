package org.claimgraph.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * JSON that spans lines: one object, an array of objects, or an object with such an array inside ({@code {"articles": […]}}),
 * element by element so that a large array needs no more memory than its largest element.
 */
final class JsonDocumentCursor implements Cursor {

    private static final Set<String> LISTS =
            Set.of("articles", "data", "results", "items", "docs", "documents", "news", "records", "stories", "hits");

    private final Content content;
    private final JsonRecord records;
    private final JsonParser parser;
    /** The fields of the outermost object, without its list. */
    private final ObjectNode outside;

    private boolean inList;
    private int number;

    JsonDocumentCursor(Content content, ReadOptions options) throws IOException {
        this.content = content;
        this.records = new JsonRecord(new FieldNames(options.fieldMap()));
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(options.maxArticleBytes())
                                .build())
                        .build())
                .build();
        this.outside = mapper.createObjectNode();
        this.parser = mapper.createParser(content.in());
    }

    /** The list of articles in an answer of a news service. */
    static Optional<JsonNode> list(JsonNode node) {
        return LISTS.stream()
                .sorted()
                .map(node::path)
                .filter(value -> value.isArray() && value.path(0).isObject())
                .findFirst();
    }

    @Override
    public Optional<Step> next() throws IOException {
        try {
            return advance();
        } catch (JsonProcessingException e) {
            throw new ReadException(
                    "not JSON in line " + parser.currentLocation().getLineNr() + ", after " + number + " records: "
                            + e.getOriginalMessage(),
                    "Correct the file there; what stands before was read.");
        }
    }

    @Override
    public String location() {
        return content.location();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private Optional<Step> advance() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean top = parser.getParsingContext().getParent() == null
                    || parser.getParsingContext().getParent().inRoot();
            if (inList && token == JsonToken.END_ARRAY) {
                inList = false;
            } else if (inList) {
                return Optional.of(article(parser.readValueAsTree(), List.of()));
            } else if (token == JsonToken.START_ARRAY) {
                inList = true;
            } else if (token == JsonToken.FIELD_NAME) {
                field(parser.currentName());
            } else if (token == JsonToken.END_OBJECT && top && (number == 0 || records.hasText(outside))) {
                return Optional.of(article(outside.deepCopy(), List.of()));
            }
        }
        return Optional.empty();
    }

    private void field(String name) throws IOException {
        if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
            inList = true;
        } else {
            outside.set(name, parser.<JsonNode>readValueAsTree());
        }
    }

    private Step article(JsonNode node, List<Warning> warnings) {
        number++;
        return records.article(node, content.id() + "#" + number, content.location() + ", record " + number, warnings);
    }
}
