package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page in document order with sums over their subtrees, built in one iterative pass so that no depth of
 * nesting can overflow the stack.
 */
final class PageTree implements NodeVisitor {

    /** Never part of an article's text. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "map",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "label",
            "fieldset",
            "nav",
            "footer",
            "aside",
            "dialog",
            "menu",
            "head",
            "link",
            "meta",
            "title",
            "picture",
            "time",
            "address",
            "amp-ad",
            "amp-embed");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "div", "section", "article", "td", "li", "blockquote", "pre", "dd", "span", "main", "center", "font");

    /** All other elements stand in a line of text, also those that HTML does not know. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "form",
            "fieldset",
            "hr",
            "center",
            "address",
            "details",
            "summary",
            "body",
            "html",
            "noscript",
            "hgroup",
            "video",
            "iframe");

    private final List<Element> elements = new ArrayList<>();
    private final int paragraphs;
    private final boolean useHints;
    private final PageHints hints = new PageHints();
    private int[] parent = new int[256];
    private int[] end = new int[256];
    private boolean[] silent = new boolean[256];
    private PageHints.Hint[] hint = new PageHints.Hint[256];
    /** Characters of text, of text in links, and of running text in and below each element. */
    private int[] text = new int[256];

    private int[] linked = new int[256];
    private int[] prose = new int[256];
    /** Text of an element and its inline children alone. */
    private int[] own = new int[256];

    private int[] ownLinked = new int[256];
    private int current = -1;
    private int links;

    private PageTree(Element root, boolean useHints) {
        this.paragraphs = root.getElementsByTag("p").size();
        this.useHints = useHints;
    }

    /** @param useHints false to take no notice of class names, for pages whose names mislead */
    static PageTree of(Element root, boolean useHints) {
        PageTree tree = new PageTree(root, useHints);
        NodeTraversor.traverse(tree, root);
        return tree;
    }

    int size() {
        return elements.size();
    }

    Element element(int i) {
        return elements.get(i);
    }

    int parent(int i) {
        return parent[i];
    }

    /** Index after the last element below {@code i}. */
    int end(int i) {
        return end[i];
    }

    boolean isSilent(int i) {
        return silent[i];
    }

    PageHints.Hint hint(int i) {
        return hint[i];
    }

    int text(int i) {
        return text[i];
    }

    int linked(int i) {
        return linked[i];
    }

    /** Characters of running text in and below the element; nothing counts below silent ones. */
    int prose(int i) {
        return prose[i];
    }

    /** Running text of the element itself, without its block children. */
    int ownProse(int i) {
        // Links in running text are fine; a line that is mostly links is a menu.
        String name = elements.get(i).normalName();
        int least = name.equals("p") ? 40 : 100;
        boolean running = own[i] >= least && ownLinked[i] * 2 < own[i] && PARAGRAPHS.contains(name);
        return running ? own[i] - ownLinked[i] : 0;
    }

    static boolean isInline(Element element) {
        return !BLOCKS.contains(element.normalName());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element);
        } else if (node instanceof TextNode words && current >= 0 && !silent[current]) {
            int length = length(words.getWholeText());
            text[current] += length;
            linked[current] += links > 0 ? length : 0;
            int block = current;
            while (parent[block] >= 0 && isInline(elements.get(block))) {
                block = parent[block];
            }
            own[block] += length;
            ownLinked[block] += links > 0 ? length : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(Element element) {
        int i = elements.size();
        if (i == parent.length) {
            grow();
        }
        elements.add(element);
        parent[i] = current;
        hint[i] = useHints ? hints.of(element, isInline(element)) : PageHints.Hint.NONE;
        boolean top =
                element.normalName().equals("body") || element.normalName().equals("html");
        silent[i] = (current >= 0 && silent[current])
                || (!top
                        && (SILENT.contains(element.normalName()) || hint[i] == PageHints.Hint.AWAY)
                        && !holdsArticle(element));
        links += element.normalName().equals("a") ? 1 : 0;
        current = i;
    }

    /** Some pages lie in one form, some authors call the article a widget: where most paragraphs are is no furniture. */
    private boolean holdsArticle(Element element) {
        if (paragraphs < 3 || element.childNodeSize() == 0) {
            return false;
        }
        return element.getElementsByTag("p").size() * 2 > paragraphs;
    }

    private void leave(Element element) {
        int i = current;
        end[i] = elements.size();
        links -= element.normalName().equals("a") ? 1 : 0;
        prose[i] += ownProse(i);
        current = parent[i];
        if (current >= 0) {
            text[current] += text[i];
            linked[current] += linked[i];
            prose[current] += prose[i];
        }
    }

    private void grow() {
        int n = parent.length * 2;
        parent = Arrays.copyOf(parent, n);
        end = Arrays.copyOf(end, n);
        silent = Arrays.copyOf(silent, n);
        hint = Arrays.copyOf(hint, n);
        text = Arrays.copyOf(text, n);
        linked = Arrays.copyOf(linked, n);
        prose = Arrays.copyOf(prose, n);
        own = Arrays.copyOf(own, n);
        ownLinked = Arrays.copyOf(ownLinked, n);
    }

    /** Characters without the white space that mark-up is laid out with. */
    private static int length(String words) {
        int n = 0;
        boolean space = true;
        for (int i = 0; i < words.length(); i++) {
            boolean blank = Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u00a0';
            n += blank && space ? 0 : 1;
            space = blank;
        }
        return space && n > 0 ? n - 1 : n;
    }
}
