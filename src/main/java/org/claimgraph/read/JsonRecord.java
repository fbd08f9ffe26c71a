package org.claimgraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One JSON object to an article. */
final class JsonRecord {

    private static final List<String> FIELDS = List.of("title", "outlet", "author", "date", "url", "language");

    private final FieldNames names;

    JsonRecord(FieldNames names) {
        this.names = names;
    }

    boolean hasText(JsonNode node) {
        return node.isObject() && value(node, "text").isPresent();
    }

    /** @param fallbackId for a record that has no id of its own */
    Step article(JsonNode node, String fallbackId, String location, List<Warning> warnings) {
        if (!node.isObject()) {
            return Step.skip(location, "not a JSON object", "Give one object with a text field for each article.");
        }
        Optional<String> text = value(node, "text");
        if (text.isEmpty()) {
            return Step.skip(
                    location,
                    "no text field in this record",
                    "Name the field that holds the text with --map text=FIELD.");
        }
        Map<String, String> fields = new TreeMap<>();
        FIELDS.forEach(field -> value(node, field).ifPresent(value -> fields.put(field, value)));
        return Text.article(value(node, "id").orElse(fallbackId), location, whole(text.get()), fields, warnings);
    }

    /** JSON can escape half a surrogate pair, which no file can hold: U+FFFD takes its place, so that offsets stay. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (Character.isSurrogate(c) && !paired) {
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole.toString();
    }

    private Optional<String> value(JsonNode node, String field) {
        return names.of(field).stream()
                .flatMap(name -> string(node.path(name)).stream())
                .findFirst();
    }

    /** Arrays are joined, objects give their name; "None" and "nan" are how Python dumps write nothing. */
    private static Optional<String> string(JsonNode node) {
        String text =
                switch (node.getNodeType()) {
                    case STRING, NUMBER -> node.asText();
                    case ARRAY -> joined(node);
                    case OBJECT ->
                        string(node.path("name"))
                                .or(() -> string(node.path("title")))
                                .orElse("");
                    default -> "";
                };
        boolean none = text.isBlank() || text.equals("None") || text.equalsIgnoreCase("nan") || text.equals("null");
        return none ? Optional.empty() : Optional.of(text);
    }

    private static String joined(JsonNode array) {
        List<String> parts = new ArrayList<>();
        for (JsonNode element : array) {
            string(element).ifPresent(parts::add);
        }
        return String.join(", ", parts);
    }
}
