package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The places of a page that hold metadata, gathered in one pass; of several of a kind the first counts. */
final class PageFacts implements NodeVisitor {

    private static final int LONGEST_BYLINE = 160;
    private static final int MOST_HEADINGS = 8;
    private static final int UNDER_HEADING = 12;

    private static final Set<String> DATES = Set.of("timestamp", "date", "published", "pubdate");

    private static final Set<String> COMMENTS = Set.of("comment", "comments", "commenter", "reply");

    /** What a class name says an element holds. */
    private enum Mark {
        BYLINE,
        AUTHOR,
        DATE,
        NONE
    }

    /** Pages name many parts alike. */
    private final Map<String, Mark> marks = new HashMap<>();

    private final Map<String, String> metas = new HashMap<>();
    private final List<String> headings = new ArrayList<>();
    /** Pieces of text that are still right under the last heading. */
    private int left;

    private boolean signs;
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

    /** The first that is there, of meta names and properties in lower case, and "canonical", "time", "byline". */
    Optional<String> first(List<String> names) {
        return names.stream()
                .map(metas::get)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .findFirst();
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            if (left > 0 && node instanceof TextNode words) {
                underHeading(words.getWholeText());
            }
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
            case "h1" -> heading(element.text());
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

    /** The first-order headings that have words, in page order. */
    List<String> headings() {
        return headings;
    }

    private void heading(String text) {
        if (!text.isBlank() && headings.size() < MOST_HEADINGS) {
            headings.add(text.strip());
            left = UNDER_HEADING;
        }
    }

    /** Names and dates that stand right under a heading without any mark-up that says so. */
    private void underHeading(String text) {
        if (left == 0 || text.isBlank() || text.length() > LONGEST_BYLINE) {
            return;
        }
        left--;
        String words = text.strip();
        if (signs || Byline.isSigned(words)) {
            put("byline below", words);
        }
        signs = words.equalsIgnoreCase("by");
        if (PublishedDate.parse(words).isPresent()) {
            put("date below", words);
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
        if (element.attributesSize() == 0) {
            return;
        }
        if (element.attr("rel").equals("author")) {
            put("rel author", element.text());
        }
        Mark mark =
                element.hasAttr("class") ? marks.computeIfAbsent(element.attr("class"), PageFacts::mark) : Mark.NONE;
        switch (mark) {
            case BYLINE -> put("byline", shortText(element));
            case AUTHOR -> put("author class", shortText(element));
            case DATE -> {
                String text = shortText(element);
                if (PublishedDate.parse(text).isPresent()) {
                    put("date class", text);
                }
            }
            case NONE -> {}
        }
    }

    private static Mark mark(String names) {
        List<String> words = PageHints.words(names);
        // Who commented signs in the same way as who wrote.
        if (!Collections.disjoint(words, COMMENTS)) {
            return Mark.NONE;
        }
        if (words.contains("byline")) {
            return Mark.BYLINE;
        }
        if (words.contains("author")) {
            return Mark.AUTHOR;
        }
        return Collections.disjoint(words, DATES) ? Mark.NONE : Mark.DATE;
    }

    /** The element's text; nothing if it is too long for a byline or a date. */
    private static String shortText(Element element) {
        String text = element.text();
        return text.length() <= LONGEST_BYLINE ? text : "";
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
