package org.claimgraph.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** RSS 0.9 to 2.0 and Atom: an article for each item, from its full content or else its summary. */
final class FeedCursor implements Cursor {

    private static final Pattern FEED =
            Pattern.compile("(?is)\\s*+(<\\?xml.*?\\?>|<!--.*?-->|<!DOCTYPE[^>]*>|\\s)*+<(rss|feed|rdf:RDF)\\b.*");
    private static final List<String> TEXTS =
            List.of("content:encoded", "content", "fulltext", "yandex:full-text", "description", "summary");

    private final Content content;
    private final ReadOptions options;
    private Optional<Iterator<Element>> items = Optional.empty();
    private Map<String, String> channel = Map.of();
    private int number;

    FeedCursor(Content content, ReadOptions options) {
        this.content = content;
        this.options = options;
    }

    static boolean is(String start) {
        return FEED.matcher(start).matches();
    }

    @Override
    public Optional<Step> next() throws IOException {
        if (items.isEmpty()) {
            items = Optional.of(parse());
        }
        Iterator<Element> left = items.get();
        if (!left.hasNext()) {
            return number > 0 ? Optional.empty() : nothing();
        }
        number++;
        return Optional.of(article(left.next()));
    }

    @Override
    public String location() {
        return content.location();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private Optional<Step> nothing() {
        number++;
        return Optional.of(
                Step.skip(content.location(), "a feed without items", "Check its address; there is nothing to read."));
    }

    private Iterator<Element> parse() throws IOException {
        byte[] bytes = content.all(options.maxArticleBytes());
        Decoded decoded = Decoder.decode(bytes, content.charset().or(() -> MetaCharset.of(bytes)));
        Document feed = Jsoup.parse(Formats.withoutMark(decoded.text()), "", Parser.xmlParser());
        Map<String, String> common = new LinkedHashMap<>();
        Optional<Element> head = first(feed, "channel").or(() -> first(feed, "feed"));
        head.flatMap(element -> child(element, "title")).ifPresent(title -> common.put("outlet", title));
        head.flatMap(element -> child(element, "language")).ifPresent(tag -> common.put("language", tag));
        channel = common;
        return feed.getElementsByTag("item").isEmpty()
                ? feed.getElementsByTag("entry").iterator()
                : feed.getElementsByTag("item").iterator();
    }

    private Step article(Element item) {
        String place = content.location() + ", item " + number;
        Optional<String> text =
                TEXTS.stream().flatMap(name -> child(item, name).stream()).findFirst();
        if (text.isEmpty()) {
            return Step.skip(place, "an item without text", "Read the page it links to instead.");
        }
        Map<String, String> fields = new LinkedHashMap<>(channel);
        put(fields, "title", child(item, "title"));
        put(fields, "url", link(item));
        put(
                fields,
                "date",
                child(item, "pubDate")
                        .or(() -> child(item, "published"))
                        .or(() -> child(item, "dc:date"))
                        .or(() -> child(item, "updated")));
        put(
                fields,
                "author",
                child(item, "dc:creator")
                        .or(() -> first(item, "author").flatMap(a -> child(a, "name")))
                        .or(() -> child(item, "author")));
        String id = child(item, "guid")
                .or(() -> child(item, "id"))
                .or(() -> link(item))
                .orElse(content.id() + "#" + number);
        return Text.article(id, place, text.get(), fields, List.of());
    }

    private static void put(Map<String, String> fields, String name, Optional<String> value) {
        value.ifPresent(text -> fields.put(name, text));
    }

    private static Optional<String> link(Element item) {
        return first(item, "link")
                .map(link -> link.hasAttr("href")
                        ? link.attr("href")
                        : link.wholeText().strip())
                .filter(address -> !address.isEmpty());
    }

    private static Optional<Element> first(Element parent, String name) {
        return Optional.ofNullable(parent.getElementsByTag(name).first());
    }

    private static Optional<String> child(Element parent, String name) {
        for (Element element : parent.children()) {
            if (element.tagName().equalsIgnoreCase(name)) {
                String text = element.childrenSize() > 0 ? element.html() : element.wholeText();
                return Optional.of(text.strip()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }
}
