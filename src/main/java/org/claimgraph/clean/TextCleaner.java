package org.claimgraph.clean;

import java.util.List;
import java.util.Optional;
import org.claimgraph.read.RawArticle;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Span;

/** Plain text and Markdown to a document; the text stays as it is. */
final class TextCleaner {

    private TextCleaner() {}

    static Document clean(RawArticle article) {
        String text = article.content();
        Optional<String> title = Optional.ofNullable(article.fields().get("title"));
        List<Paragraph> paragraphs = Structure.of(Paragraphs.of(text), title);
        List<Block> blocks =
                paragraphs.stream().map(paragraph -> block(text, paragraph)).toList();
        String language =
                LanguageTag.of(article.fields().getOrDefault("language", "en")).orElse("en");
        return new Document(article.id(), text, new TextMetadata(article.fields(), paragraphs).find(language), blocks);
    }

    private static Block block(String text, Paragraph paragraph) {
        Span span = Markdown.inside(text, paragraph.span());
        return new Block(paragraph.kind().orElse(BlockKind.PARAGRAPH), span, Insertions.in(text, span));
    }
}
