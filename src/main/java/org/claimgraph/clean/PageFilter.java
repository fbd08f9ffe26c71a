package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.clean.Furniture.Kind;
import org.claimgraph.text.BlockKind;

/** Leaves out of a page's blocks what is not its main text. */
final class PageFilter {

    private static final int LONGEST_TITLE = 400;

    private PageFilter() {}

    static List<PageBlock> mainText(List<PageBlock> blocks, List<String> titles) {
        List<PageBlock> body =
                afterHeadline(blocks, titles.stream().map(Structure::key).toList());
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

    /** Text begins after the last headline that has text after it; what only reads like one must have most of it. */
    private static List<PageBlock> afterHeadline(List<PageBlock> blocks, List<String> titles) {
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.text().length() <= LONGEST_TITLE && titles.contains(Structure.key(block.text()))) {
                int before = prose(blocks.subList(0, i));
                int after = prose(blocks.subList(i + 1, blocks.size()));
                boolean enough = block.kind() == BlockKind.HEADING && after >= PageBody.ENOUGH && after * 2 > before;
                from = enough || before < after ? i + 1 : from;
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
        return blocks.stream()
                .filter(PageFilter::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    private static boolean isProse(PageBlock block) {
        return !block.isLinks() && block.endsSentence() && block.text().length() > 80;
    }

    /** Kickers, names and dates before the first sentence; headings and names after the last. */
    private static List<PageBlock> withoutEdges(List<PageBlock> blocks) {
        int begin = 0;
        int end = blocks.size();
        while (begin < end
                && !blocks.get(begin).endsSentence()
                && blocks.get(begin).words() <= 12) {
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
