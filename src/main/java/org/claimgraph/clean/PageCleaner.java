package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.read.RawArticle;
import org.claimgraph.text.Block;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** A web page to its main text: blocks joined by blank lines, which is the canonical text that offsets count into. */
final class PageCleaner {

    /** Real pages nest some 60 deep. */
    private static final int MAX_DEPTH = 256;

    private PageCleaner() {}

    static Document clean(RawArticle article) {
        String html = article.content()
                .substring(0, Math.min(RawArticle.PAGE_CHARS, article.content().length()));
        org.jsoup.nodes.Document page = Jsoup.parse(
                PageSource.withoutCode(html), "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        Metadata metadata = PageMetadata.of(page, article.fields());
        List<String> titles = Stream.concat(metadata.title().stream(), PageTitle.forms(page.title()).stream())
                .toList();
        return document(article.id(), metadata, mainText(page, titles));
    }

    private static List<PageBlock> mainText(org.jsoup.nodes.Document page, List<String> titles) {
        List<PageBlock> text = mainText(page, titles, true);
        if (length(text) >= PageBody.ENOUGH) {
            return text;
        }
        List<PageBlock> looser = mainText(page, titles, false);
        return length(looser) > length(text) * 2 ? looser : text;
    }

    private static List<PageBlock> mainText(org.jsoup.nodes.Document page, List<String> titles, boolean hints) {
        PageTree tree = PageTree.of(page.body(), hints);
        return PageFilter.mainText(PageBlocks.of(tree, PageBody.find(tree)), titles);
    }

    private static int length(List<PageBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static Document document(String id, Metadata metadata, List<PageBlock> main) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (PageBlock block : main) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int begin = text.length();
            text.append(block.text());
            spans.add(new Span(begin, text.length()));
        }
        String whole = text.toString();
        List<Block> blocks = IntStream.range(0, spans.size())
                .mapToObj(i -> new Block(main.get(i).kind(), spans.get(i), Insertions.in(whole, spans.get(i))))
                .toList();
        return new Document(id, whole, metadata, blocks);
    }
}
