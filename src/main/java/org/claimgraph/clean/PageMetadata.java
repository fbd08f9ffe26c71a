package org.claimgraph.clean;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.text.Metadata;
import org.jsoup.nodes.Document;

/** Metadata of a page: what its container said, its JSON-LD, its meta elements, its visible byline, in this order. */
final class PageMetadata {

    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title");
    private static final List<String> OUTLETS =
            List.of("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher");
    private static final List<String> AUTHORS = List.of(
            "author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "article:author_name",
            "article:author",
            "itemprop author",
            "rel author",
            "byline",
            "author class",
            "byline below",
            "twitter:data1");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "publish-date",
            "publication_date",
            "published_date",
            "pubdate",
            "pdate",
            "dc.date.issued",
            "dc.date",
            "dc.date.created",
            "dcterms.date",
            "dcterms.created",
            "date",
            "article.published",
            "displaydate",
            "cxenseparse:recs:publishtime",
            "article:post_date",
            "ptime",
            "rbpubdate",
            "last-modified",
            "time",
            "date class",
            "date below");
    private static final List<String> URLS = List.of("canonical", "og:url", "twitter:url");
    private static final Pattern DATE_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=/|-|$)");

    private PageMetadata() {}

    /** @param fields of the container: an address a crawler asked for, a feed's title */
    static Metadata of(Document page, Map<String, String> fields) {
        PageFacts facts = PageFacts.of(page);
        Map<String, String> linked = JsonLd.fields(facts.jsonLd());
        Optional<String> url = Stream.of(facts.first(URLS), field(fields, "url"), field(linked, "url"))
                .flatMap(Optional::stream)
                .flatMap(address -> Outlets.address(address).stream())
                .findFirst();
        Optional<String> outlet = url.flatMap(Outlets::listed)
                .or(() -> field(fields, "outlet"))
                .or(() -> facts.first(OUTLETS).filter(name -> !name.contains("facebook.com")))
                .or(() -> field(linked, "outlet"))
                .map(PageTitle::withoutMotto)
                .map(Outlets::stated)
                .or(() -> url.flatMap(Outlets::ofAddress));
        Byline byline = byline(facts, fields, linked, outlet);
        return new Metadata(
                title(page, facts, fields, linked),
                outlet,
                byline.author(),
                byline.agency(),
                date(facts, fields, linked).or(() -> url.flatMap(PageMetadata::dateInAddress)),
                url,
                language(facts, fields, linked));
    }

    private static Optional<String> title(
            Document page, PageFacts facts, Map<String, String> fields, Map<String, String> linked) {
        Optional<String> named = field(fields, "title")
                .or(() -> field(linked, "title"))
                .or(() -> facts.first(TITLES))
                .map(title ->
                        org.jsoup.parser.Parser.unescapeEntities(title, false).strip())
                .filter(title -> !title.isEmpty());
        return PageTitle.choose(named, page.title(), facts.headings());
    }

    /** An outlet that signs for its people goes last: the page may name one of them elsewhere. */
    private static Byline byline(
            PageFacts facts, Map<String, String> fields, Map<String, String> linked, Optional<String> outlet) {
        Optional<String> desk = outlet.map(Structure::key);
        List<String> candidates = Stream.concat(
                        Stream.of(field(fields, "author"), field(linked, "author"))
                                .flatMap(Optional::stream),
                        AUTHORS.stream().flatMap(name -> facts.first(List.of(name)).stream()))
                .filter(name -> !name.contains("://") && !name.startsWith("@"))
                .sorted(Comparator.comparing(name -> desk.equals(Optional.of(Structure.key(name)))))
                .toList();
        return candidates.stream().map(Byline::of).reduce(Byline.NONE, Byline::or);
    }

    private static Optional<LocalDate> date(PageFacts facts, Map<String, String> fields, Map<String, String> linked) {
        Stream<String> candidates = Stream.concat(
                Stream.of(field(fields, "date"), field(linked, "date")).flatMap(Optional::stream),
                DATES.stream().flatMap(name -> facts.first(List.of(name)).stream()));
        return candidates.flatMap(text -> PublishedDate.parse(text).stream()).findFirst();
    }

    private static Optional<LocalDate> dateInAddress(String url) {
        Matcher matcher = DATE_IN_ADDRESS.matcher(url);
        return matcher.find()
                ? PublishedDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                : Optional.empty();
    }

    private static String language(PageFacts facts, Map<String, String> fields, Map<String, String> linked) {
        return field(fields, "language")
                .or(() -> facts.first(List.of("lang", "og:locale", "content-language")))
                .or(() -> field(linked, "language"))
                .flatMap(LanguageTag::of)
                .orElse("en");
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
