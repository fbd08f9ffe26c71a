package org.claimgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What news dumps call their fields, best first: news-please, CC-News, All the News, AllSides, Mediastack, Newscatcher,
 * NELA-GT, GDELT's article lists, Event Registry, NewsAPI, schema.org.
 */
final class FieldNames {

    // Raw text goes before text that somebody has tokenised (AllSides: content_original before content).
    private static final Map<String, List<String>> KNOWN = Map.of(
            "id", List.of("id", "_id", "uuid", "guid", "article_id", "doc_id", "docid"),
            "text",
                    List.of(
                            "maintext",
                            "content_original",
                            "text",
                            "content",
                            "article",
                            "body",
                            "articleBody",
                            "article_body",
                            "article_text",
                            "full_content",
                            "fulltext",
                            "full_text",
                            "story",
                            "html",
                            // Services that sell the text give the first sentences away: better than nothing.
                            "summary",
                            "description",
                            "desc"),
            "title", List.of("title", "headline", "title_page", "article_title", "name"),
            "outlet",
                    List.of(
                            "outlet",
                            "publication",
                            "publisher",
                            "source",
                            "source_name",
                            "news_outlet",
                            "site",
                            "site_name",
                            "outletName",
                            "domain",
                            "source_domain",
                            "domain_url"),
            "author", List.of("author", "authors", "byline", "creator"),
            "date",
                    List.of(
                            "date_publish",
                            "published",
                            "published_at",
                            "publishedAt",
                            "published_date",
                            "published_utc",
                            "datePublished",
                            "date_published",
                            "pub_date",
                            "pubDate",
                            "publish_date",
                            "date",
                            "dateTime",
                            "datetime",
                            "timestamp",
                            "seendate"),
            "url", List.of("url", "link", "canonical_link", "canonical_url", "article_url", "source_url"),
            "language", List.of("language", "lang", "inLanguage"));

    private final Map<String, List<String>> names;

    FieldNames(Map<String, String> own) {
        Map<String, List<String>> all = new TreeMap<>(KNOWN);
        own.forEach((ours, theirs) -> {
            List<String> both = new ArrayList<>(List.of(theirs));
            both.addAll(KNOWN.getOrDefault(ours, List.of()));
            all.put(ours, List.copyOf(both));
        });
        names = all;
    }

    boolean isKnown(String name) {
        return names.values().stream().anyMatch(all -> all.contains(name));
    }

    /** Names to try for one of our fields, best first. */
    List<String> of(String field) {
        return names.getOrDefault(field, List.of());
    }
}
