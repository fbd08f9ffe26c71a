package org.claimgraph.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its article, by schema.org's names. A script that is no JSON says nothing. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern ARTICLE = Pattern.compile(".*(Article|Report|BlogPosting|LiveBlogPosting|Review)");
    private static final Pattern PAGE = Pattern.compile(".*WebPage");
    private static final int MAX_CHARS = 500_000;
    private static final int MAX_NODES = 2000;

    private JsonLd() {}

    /** Our field names to values, of the first article in the scripts. */
    static Map<String, String> fields(Iterable<Element> scripts) {
        for (Element script : scripts) {
            Optional<JsonNode> article = parse(script.data()).flatMap(root -> first(root, ARTICLE));
            if (article.isPresent()) {
                return fields(article.get());
            }
        }
        return page(scripts);
    }

    /** Pages that describe themselves and no article, if they say when they were published. */
    private static Map<String, String> page(Iterable<Element> scripts) {
        for (Element script : scripts) {
            Optional<JsonNode> page =
                    parse(script.data()).flatMap(root -> first(root, PAGE)).filter(node -> node.has("datePublished"));
            if (page.isPresent()) {
                return fields(page.get());
            }
        }
        return Map.of();
    }

    private static Optional<JsonNode> parse(String json) {
        if (json.length() > MAX_CHARS) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Breadth first: the page's own article stands above those it lists. */
    private static Optional<JsonNode> first(JsonNode root, Pattern wanted) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && isOf(wanted, node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isOf(Pattern wanted, JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (wanted.matcher(one.asText()).matches()) {
                    return true;
                }
            }
        }
        return wanted.matcher(type.asText()).matches();
    }

    private static Map<String, String> fields(JsonNode article) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "title", article.path("headline"));
        put(fields, "date", article.path("datePublished"));
        put(fields, "author", article.path("author"));
        put(fields, "outlet", article.path("publisher"));
        put(fields, "url", article.path("mainEntityOfPage"));
        put(fields, "url", article.path("url"));
        put(fields, "language", article.path("inLanguage"));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, JsonNode value) {
        text(value).filter(text -> !text.isBlank()).ifPresent(text -> fields.putIfAbsent(name, text.strip()));
    }

    /** A string, the name or address of an object, or those of a list with commas between. */
    private static Optional<String> text(JsonNode value) {
        if (value.isArray()) {
            StringBuilder all = new StringBuilder();
            value.forEach(one -> text(one)
                    .ifPresent(name -> all.append(all.isEmpty() ? "" : ", ").append(name)));
            return Optional.of(all.toString());
        }
        if (value.isObject()) {
            return value.path("name").isMissingNode() ? text(value.path("@id")) : text(value.path("name"));
        }
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }
}
