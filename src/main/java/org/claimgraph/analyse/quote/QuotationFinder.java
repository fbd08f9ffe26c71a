package org.claimgraph.analyse.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.Quotation;
import org.claimgraph.text.Block;
import org.claimgraph.text.Document;
import org.claimgraph.text.Span;

/**
 * Finds what stands between quotation marks, paragraph by paragraph: straight, curly, German and French double marks, {@code ``} and
 * {@code ''}; single marks where a paragraph has no double ones. A mark that stays open ends with its paragraph. Marks inside a quotation
 * of another kind are part of it. Stateless.
 */
public final class QuotationFinder {

    /** The quotations of the prose blocks, in text order, without overlap. */
    public List<Quotation> find(Document document) {
        List<Quotation> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind().isProse()) {
                paragraphs(document.text(), block, found);
            }
        }
        return found;
    }

    /** A block may hold several paragraphs (a block quotation): empty lines part them. */
    private static void paragraphs(String text, Block block, List<Quotation> found) {
        int end = block.span().end();
        int start = block.span().begin();
        for (int i = start; i + 1 < end; i++) {
            if (text.charAt(i) == '\n' && isBlankUntilBreak(text, i + 1, end)) {
                paragraph(text, block, start, i, found);
                start = i + 1;
            }
        }
        paragraph(text, block, start, end, found);
    }

    private static boolean isBlankUntilBreak(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < end && text.charAt(i) == '\n';
    }

    private static void paragraph(String text, Block block, int begin, int end, List<Quotation> found) {
        int before = found.size();
        pair(text, block, begin, end, false, found);
        if (found.size() == before) {
            pair(text, block, begin, end, true, found);
        }
    }

    private static void pair(String text, Block block, int begin, int end, boolean single, List<Quotation> found) {
        int opened = -1;
        for (int at = begin; at < end; at++) {
            int i = afterInsertion(block, at);
            if (i >= end) {
                break;
            }
            int length =
                    single ? SingleMarks.length(text, i, begin, end, opened >= 0) : DoubleMarks.length(text, i, end);
            if (length > 0 && opened < 0) {
                opened = single || DoubleMarks.mayOpen(text, i, begin, end) ? i : opened;
            } else if (length > 0 && (single || DoubleMarks.mayClose(text.charAt(i)))) {
                int after = single ? i + length : DoubleMarks.closingEnd(text, i, end);
                if (i > opened + 1) {
                    found.add(new Quotation(new Span(opened, after), true));
                }
                opened = -1;
                length = after - i;
            }
            at = i + Math.max(0, length - 1);
        }
        if (opened >= 0 && !single) {
            int last = end;
            while (last > opened + 1 && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            found.add(new Quotation(new Span(opened, last), false));
        }
    }

    /** The index, or the end of the insertion around it: marks inside are those of somebody else's headline. */
    private static int afterInsertion(Block block, int index) {
        return block.insertions().stream()
                .filter(insertion -> insertion.contains(index))
                .mapToInt(Span::end)
                .findFirst()
                .orElse(index);
    }
}
