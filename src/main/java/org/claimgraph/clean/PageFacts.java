package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The places of a page that hold metadata, gathered in one pass; of several of a kind the first counts. */
final class PageFacts implements NodeVisitor {

    private static final int LONGEST_BYLINE = 160;

    /** Most names hold none of these, and need no closer look. */
    private static final Pattern MARKS = Pattern.compile("[Bb]y-?[Ll]ine|[Aa]uthor|[Dd]ate|[Tt]imestamp|[Pp]ublished");

    private final Map<String, String> metas = new HashMap<>();
    private final List<Element> scripts = new ArrayList<>();

    private PageFacts() {}

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        NodeTraversor.traverse(facts, page);
        return facts;
    }

    List<Element> jsonLd() {
        return scripts;
    }

    /** The first that is there, of meta names and properties in lower case, and "canonical", "h1", "time", "byline". */
    Optional<String> first(List<String> names) {
        return names.stream()
                .map(metas::get)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .findFirst();
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> {
                if (element.attr("rel").equals("canonical")) {
                    put("canonical", element.attr("href"));
                }
            }
            case "html" -> put("lang", element.attr("lang"));
            case "h1" -> put("h1", element.text());
            case "time" -> put("time", element.hasAttr("datetime") ? element.attr("datetime") : element.text());
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
                    scripts.add(element);
                }
            }
            default -> marked(element);
        }
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            item(element, property);
        }
    }

    private void meta(Element element) {
        String content = element.attr("content");
        for (String attribute : List.of("property", "name", "itemprop")) {
            put(element.attr(attribute).toLowerCase(Locale.ROOT), content);
        }
    }

    private void item(Element element, String property) {
        switch (property) {
            case "datePublished" -> put("datepublished", value(element, "content", "datetime"));
            case "author" -> put("itemprop author", name(element));
            default -> {}
        }
    }

    private void marked(Element element) {
        if (element.attr("rel").equals("author")) {
            put("rel author", element.text());
        }
        String names = element.className();
        if (!MARKS.matcher(names).find()) {
            return;
        }
        String words = PageHints.words(names);
        if (words.contains(" byline ") || words.contains(" author name ") || words.contains(" author ")) {
            String text = element.text();
            if (text.length() <= LONGEST_BYLINE) {
                put(words.contains(" byline ") ? "byline" : "author class", text);
            }
        } else if (words.contains(" timestamp ")
                || words.contains(" date ")
                || words.contains(" published ")
                || words.contains(" pubdate ")
                || words.contains(" publish date ")) {
            String text = element.text();
            if (text.length() <= LONGEST_BYLINE && PublishedDate.parse(text).isPresent()) {
                put("date class", text);
            }
        }
    }

    private static String value(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    /** A person marked up inside ("itemprop=name") rather than name, role and portrait in one. */
    private static String name(Element author) {
        Element name = author.getElementsByAttributeValue("itemprop", "name").first();
        return name == null ? value(author, "content") : value(name, "content");
    }

    private void put(String name, String value) {
        if (!value.isBlank() && !name.isEmpty()) {
            metas.putIfAbsent(name, value.strip());
        }
    }
}
