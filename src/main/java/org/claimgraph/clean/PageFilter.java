package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.clean.Furniture.Kind;
import org.claimgraph.text.BlockKind;

/** Leaves out of a page's blocks what is not its main text. */
final class PageFilter {

    /** Letters in a title that no other heading begins with by chance. */
    private static final int SURE_TITLE = 15;

    private PageFilter() {}

    static List<PageBlock> mainText(List<PageBlock> blocks, List<String> titles) {
        List<PageBlock> body = afterHeadline(blocks, titles.stream().map(Structure::key).toList());
        List<PageBlock> kept = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            PageBlock block = body.get(i);
            Optional<Kind> furniture = Furniture.of(block.text());
            if (furniture.equals(Optional.of(Kind.END)) && prose(body.subList(i + 1, body.size())) < prose(kept)) {
                break;
            }
            if (furniture.isEmpty() && isText(block)) {
                kept.add(block);
            }
        }
        return withoutEdges(kept);
    }

    /** Text begins after the headline, unless most of it stands before: then the headline is another article's. */
    private static List<PageBlock> afterHeadline(List<PageBlock> blocks, List<String> titles) {
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeadline(blocks.get(i), titles)
                    && prose(blocks.subList(0, i)) < prose(blocks.subList(i + 1, blocks.size()))) {
                from = i + 1;
            }
        }
        return blocks.subList(from, blocks.size());
    }

    /** Any block that reads like a title of the page; a heading also if the page's title adds to it or cuts it short. */
    private static boolean isHeadline(PageBlock block, List<String> titles) {
        if (block.text().length() > 300) {
            return false;
        }
        String key = Structure.key(block.text());
        boolean heading = block.kind() == BlockKind.HEADING && key.length() >= SURE_TITLE;
        return titles.stream()
                .anyMatch(title -> title.equals(key)
                        || (heading && title.length() >= SURE_TITLE && (title.startsWith(key) || key.startsWith(title))));
    }

    private static boolean isText(PageBlock block) {
        if (block.kind() == BlockKind.CAPTION || PublishedDate.isDateLine(block.text())) {
            return false;
        }
        boolean sentence = block.endsSentence() && block.words() >= 8;
        return !block.isLinks() || (sentence && block.kind() != BlockKind.LIST_ITEM);
    }

    private static int prose(List<PageBlock> blocks) {
        return blocks.stream().filter(PageFilter::isProse).mapToInt(block -> block.text().length()).sum();
    }

    private static boolean isProse(PageBlock block) {
        return !block.isLinks() && block.endsSentence() && block.text().length() > 80;
    }

    /** Kickers, names and dates before the first sentence; headings and names after the last. */
    private static List<PageBlock> withoutEdges(List<PageBlock> blocks) {
        int begin = 0;
        int end = blocks.size();
        while (begin < end && !blocks.get(begin).endsSentence() && blocks.get(begin).words() <= 12) {
            begin++;
        }
        while (end > begin && isLoose(blocks.get(end - 1))) {
            end--;
        }
        return begin == end ? List.copyOf(blocks) : List.copyOf(blocks.subList(begin, end));
    }

    private static boolean isLoose(PageBlock block) {
        boolean label = block.kind() == BlockKind.PARAGRAPH && block.words() <= 6 && !block.endsSentence();
        return label || block.kind() == BlockKind.HEADING;
    }
}
