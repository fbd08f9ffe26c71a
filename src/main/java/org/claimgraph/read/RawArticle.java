package org.claimgraph.read;

import java.io.Serializable;
import java.util.Map;

/**
 * One article as it came, before cleaning.
 *
 * @param id the input's own id, or its file name
 * @param location where it was read, for messages: {@code news.warc, record 17}
 * @param content decoded text or mark-up
 * @param fields metadata the container gave, under the names {@code title, outlet, author, date, url, language}; others
 *     are dropped by the reader
 */
public record RawArticle(String id, String location, Format format, String content, Map<String, String> fields)
        implements Serializable {

    /** The markup of a longer page is not looked at further; its reader says so. Ten times the longest real pages. */
    public static final int PAGE_CHARS = 3_000_000;

    public RawArticle {
        fields = Map.copyOf(fields);
    }

    boolean isLongPage() {
        return format == Format.HTML && content.length() > PAGE_CHARS;
    }

    public enum Format {
        TEXT,
        MARKDOWN,
        HTML
    }
}
