package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.text.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The blocks of one part of a page, white space as a browser shows it. */
final class PageBlocks implements NodeVisitor {

    private static final Map<String, BlockKind> KINDS = Map.ofEntries(
            Map.entry("h1", BlockKind.HEADING),
            Map.entry("h2", BlockKind.HEADING),
            Map.entry("h3", BlockKind.HEADING),
            Map.entry("h4", BlockKind.HEADING),
            Map.entry("h5", BlockKind.HEADING),
            Map.entry("h6", BlockKind.HEADING),
            Map.entry("li", BlockKind.LIST_ITEM),
            Map.entry("blockquote", BlockKind.BLOCKQUOTE),
            Map.entry("figure", BlockKind.CAPTION),
            Map.entry("figcaption", BlockKind.CAPTION));

    private static final Set<String> BREAKS = Set.of("br", "hr");

    private final PageTree tree;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int linked;
    private int links;
    private int breaks;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private final ArrayList<BlockKind> kinds = new ArrayList<>();
    private int silence = -1;

    private PageBlocks(PageTree tree, int root) {
        this.tree = tree;
        this.at = root;
    }

    static List<PageBlock> of(PageTree tree, int root) {
        PageBlocks blocks = new PageBlocks(tree, root);
        NodeTraversor.traverse(blocks, tree.element(root));
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            int i = at++;
            if (silence >= 0) {
                return;
            }
            if (tree.isSilent(i) && depth > 0) {
                silence = depth;
                if (!PageTree.isInline(element)) {
                    flush();
                }
                return;
            }
            enter(element, i);
        } else if (node instanceof TextNode words && silence < 0) {
            append(words.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (silence >= 0) {
            silence = depth == silence ? -1 : silence;
            return;
        }
        if (BREAKS.contains(element.normalName())) {
            return;
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        if (isCell(element)) {
            append(" ");
        } else if (!PageTree.isInline(element)) {
            flush();
            kind = kinds.removeLast();
        }
    }

    private void enter(Element element, int i) {
        String name = element.normalName();
        if (BREAKS.contains(name)) {
            // One break wraps a line, two end a paragraph.
            if (name.equals("hr") || ++breaks > 1) {
                flush();
            } else {
                append(" ");
            }
            return;
        }
        links += name.equals("a") ? 1 : 0;
        if (isCell(element)) {
            append(" ");
        } else if (!PageTree.isInline(element)) {
            flush();
            kinds.add(kind);
            if (kind != BlockKind.CAPTION) {
                kind = tree.hint(i) == PageHints.Hint.CAPTION ? BlockKind.CAPTION : KINDS.getOrDefault(name, kind);
            }
        }
    }

    /** Cells of a row are read on one line. Those of a layout hold paragraphs, which break the line themselves. */
    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Line.isSpace(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else {
                line.append(c);
                linked += links > 0 ? 1 : 0;
                breaks = 0;
            }
        }
    }

    private void flush() {
        breaks = 0;
        int length = line.length();
        while (length > 0 && line.charAt(length - 1) == ' ') {
            length--;
        }
        if (length > 0) {
            blocks.add(new PageBlock(kind, line.substring(0, length), linked));
        }
        line.setLength(0);
        linked = 0;
    }
}
