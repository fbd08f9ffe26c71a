package org.claimgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Rows as aligned columns of text, for a terminal. */
public final class TextTable {

    private static final int GAP = 2;
    private static final int LEAST = 8;
    private static final String CUT = "…";

    private TextTable() {}

    /**
     * @param width columns of the terminal; the widest table columns are cut to fit, {@link Integer#MAX_VALUE} for no cutting
     * @return lines ending in "\n": headings, a rule, one line per row
     */
    public static String of(QueryResult.Rows rows, int width) {
        List<String> headings = rows.columns().stream().map(Var::getName).toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings);
        for (Binding row : rows.rows()) {
            lines.add(
                    rows.columns().stream().map(column -> text(row.get(column))).toList());
        }
        int[] widths = widths(lines, width);
        lines.add(1, Arrays.stream(widths).mapToObj("─"::repeat).toList());
        StringBuilder table = new StringBuilder();
        lines.forEach(line -> table.append(line(line, widths)));
        return table.toString();
    }

    /** A node as people read it: a literal's text without datatype, an IRI whole, nothing for an unbound variable. */
    public static String text(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : node.toString();
        return text.replaceAll("\\s+", " ");
    }

    private static int[] widths(List<List<String>> lines, int width) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        shrink(widths, width);
        return widths;
    }

    /** Takes from the widest column until the line fits or every column is narrow. */
    private static void shrink(int[] widths, int width) {
        long over = Arrays.stream(widths).asLongStream().sum() + (long) GAP * (widths.length - 1) - width;
        while (over > 0) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= LEAST) {
                return;
            }
            widths[widest]--;
            over--;
        }
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), widths[i]);
            line.append(cell).append(" ".repeat(widths[i] - length(cell) + GAP));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String cut(String cell, int width) {
        return length(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + CUT;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
