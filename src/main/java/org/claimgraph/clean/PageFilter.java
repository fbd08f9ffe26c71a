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
        int[] prose = proseBefore(blocks);
        int begin = afterHeadline(blocks, titles.stream().map(Structure::key).toList(), prose);
        List<PageBlock> kept = new ArrayList<>();
        for (int i = begin; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            Optional<Kind> furniture = Furniture.of(block.text());
            int after = prose[blocks.size()] - prose[i];
            if (furniture.equals(Optional.of(Kind.END)) && after < prose[i] - prose[begin]) {
                break;
            }
            if (furniture.isEmpty() && isText(block)) {
                kept.add(block);
            }
        }
        return withoutEdges(kept);
    }

    /** Text begins after the last headline that has text after it; what only reads like one must have most of it. */
    private static int afterHeadline(List<PageBlock> blocks, List<String> titles, int[] prose) {
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.text().length() <= LONGEST_TITLE && titles.contains(Structure.key(block.text()))) {
                int after = prose[blocks.size()] - prose[i];
                boolean enough = block.kind() == BlockKind.HEADING && after >= PageBody.ENOUGH && after * 2 > prose[i];
                from = enough || prose[i] < after ? i + 1 : from;
            }
        }
        return from;
    }

    /** Characters of running text before each block, and in all. */
    private static int[] proseBefore(List<PageBlock> blocks) {
        int[] prose = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            prose[i + 1] =
                    prose[i] + (isProse(blocks.get(i)) ? blocks.get(i).text().length() : 0);
        }
        return prose;
    }

    private static boolean isText(PageBlock block) {
        if (block.kind() == BlockKind.CAPTION || PublishedDate.isDateLine(block.text())) {
            return false;
        }
        boolean sentence = block.endsSentence() && block.words() >= 8;
        return !block.isLinks() || (sentence && block.kind() != BlockKind.LIST_ITEM);
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
