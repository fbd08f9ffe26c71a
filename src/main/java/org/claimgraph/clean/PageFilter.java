package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.clean.Furniture.Kind;
import org.claimgraph.text.BlockKind;

/** Leaves out of a page's blocks what is not its main text. */
final class PageFilter {

    private PageFilter() {}

    static List<PageBlock> mainText(List<PageBlock> blocks, Optional<String> title) {
        List<PageBlock> body = afterHeadline(blocks, title.map(Structure::key).orElse(""));
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
    private static List<PageBlock> afterHeadline(List<PageBlock> blocks, String headline) {
        int from = 0;
        for (int i = 0; i < blocks.size() && !headline.isEmpty(); i++) {
            if (Structure.key(blocks.get(i).text()).equals(headline)
                    && prose(blocks.subList(0, i)) < prose(blocks.subList(i + 1, blocks.size()))) {
                from = i + 1;
            }
        }
        return blocks.subList(from, blocks.size());
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
        if (begin == end) {
            begin = 0;
        }
        while (end > begin && isLoose(blocks.get(end - 1))) {
            end--;
        }
        return List.copyOf(blocks.subList(begin, end));
    }

    private static boolean isLoose(PageBlock block) {
        boolean label = block.kind() == BlockKind.PARAGRAPH && block.words() <= 6 && !block.endsSentence();
        return label || block.kind() == BlockKind.HEADING;
    }
}
