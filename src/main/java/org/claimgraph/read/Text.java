package org.claimgraph.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.read.RawArticle.Format;

/** Decoded text to an article: plain, Markdown or HTML, by its marks. */
final class Text {

    private static final Pattern MARKDOWN = Pattern.compile("(?m)^(#{1,6} \\S|\\*\\*\\S)|\\]\\((https?:|/|#)");
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*+(<!--.*?-->\\s*+|<\\?xml[^>]*>\\s*+)*+<(!doctype html|html|head|body|title|meta|div|article|p|h1|table)\\b.*");

    private static final int LOOK = 4096;

    private Text() {}

    static Step article(String id, String location, Decoded decoded) {
        return article(id, location, decoded.text(), Map.of(), decoded.warnings());
    }

    static Step article(String id, String location, String text, Map<String, String> fields, List<Warning> warnings) {
        if (Formats.withoutMark(text).isBlank()) {
            return Step.skip(location, "no text in it", "Check how it was made; there is nothing to read.");
        }
        RawArticle article = new RawArticle(id, location, format(text), text, fields);
        return new Step.Yield(new ReadResult.Read(article, warnings));
    }

    static Format format(String text) {
        String head = text.substring(0, Math.min(LOOK, text.length()));
        if (HTML.matcher(Formats.withoutMark(head)).matches()) {
            return Format.HTML;
        }
        return MARKDOWN.matcher(head).find() ? Format.MARKDOWN : Format.TEXT;
    }
}
