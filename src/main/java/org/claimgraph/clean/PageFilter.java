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
        List<PageBlock> kept = new ArrayList<>();
        String headline = title.map(Structure::key).orElse("");
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            Optional<Kind> furniture = Furniture.of(block.text());
            if (furniture.equals(Optional.of(Kind.END)) && proseAfter(blocks, i) < prose(kept)) {
                break;
            }
            boolean repeatsTitle = kept.size() < 3 && !headline.isEmpty() && Structure.key(block.text()).equals(headline);
            if (furniture.isEmpty() && !repeatsTitle && isText(block)) {
                kept.add(block);
            }
        }
        return withoutLooseHeadings(kept);
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

    private static int proseAfter(List<PageBlock> blocks, int i) {
        return prose(blocks.subList(i + 1, blocks.size()));
    }

    private static boolean isProse(PageBlock block) {
        return !block.isLinks() && block.endsSentence() && block.text().length() > 80;
    }

    /** A heading with nothing under it headed something that was left out. */
    private static List<PageBlock> withoutLooseHeadings(List<PageBlock> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).kind() == BlockKind.HEADING) {
            end--;
        }
        return List.copyOf(blocks.subList(0, end));
    }
}
