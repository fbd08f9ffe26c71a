package org.claimgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the one goes with the other, as a grid in SVG: the more, the darker. */
final class MatrixChart {

    /** @param rowLink where the name of the row leads, "" for nowhere */
    record Cell(String row, String column, int count, String rowLink) {}

    private static final int MOST_ROWS = 12;
    private static final int MOST_COLUMNS = 10;
    private static final int NAMES = 190;
    private static final int HEAD = 120;
    private static final int SIZE = 46;
    private static final int LINE = 26;

    private MatrixChart() {}

    /** @return nothing unless there are two of each */
    static Html of(String what, List<Cell> cells) {
        List<String> rows = most(cells, true, MOST_ROWS);
        List<String> columns = most(cells, false, MOST_COLUMNS);
        if (rows.size() < 2 || columns.size() < 2) {
            return Html.NOTHING;
        }
        int max = cells.stream().mapToInt(Cell::count).max().orElse(1);
        List<Html> parts = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            parts.add(Html.of(
                    "<text class=\"column\" transform=\"translate({} {}) rotate(-45)\">{}</text>",
                    NAMES + c * SIZE + SIZE / 2,
                    HEAD - 8,
                    Svg.cut(columns.get(c), 20)));
        }
        Map<String, String> links = new HashMap<>();
        cells.forEach(cell -> links.putIfAbsent(cell.row(), cell.rowLink()));
        for (int r = 0; r < rows.size(); r++) {
            parts.add(name(rows.get(r), links.getOrDefault(rows.get(r), ""), HEAD + r * LINE + 17));
        }
        cells.stream()
                .filter(cell -> rows.contains(cell.row()) && columns.contains(cell.column()))
                .forEach(cell -> parts.add(cell(
                        cell,
                        NAMES + columns.indexOf(cell.column()) * SIZE,
                        HEAD + rows.indexOf(cell.row()) * LINE,
                        max)));
        int width = NAMES + MOST_COLUMNS * SIZE + 70;
        return Svg.figure("matrix", width, HEAD + rows.size() * LINE + 4, what, Html.join(parts));
    }

    /** Those with the most, alphabetically where they have the same. */
    private static List<String> most(List<Cell> cells, boolean rows, int limit) {
        Map<String, Integer> sums = new HashMap<>();
        cells.forEach(cell -> sums.merge(rows ? cell.row() : cell.column(), cell.count(), Integer::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Html name(String name, String link, int y) {
        Html text = Html.of("<text x=\"{}\" y=\"{}\" class=\"name\">{}</text>", NAMES - 8, y, Svg.cut(name, 26));
        return link.isEmpty() ? text : Html.of("<a href=\"{}\">{}</a>", link, text);
    }

    private static Html cell(Cell cell, int x, int y, int max) {
        double share = Math.sqrt((double) cell.count() / max);
        return Html.of(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill-opacity=\"{}\"><title>{}, {}: {}</title></rect>"
                        + "<text x=\"{}\" y=\"{}\" class=\"{}\">{}</text>",
                x + 1,
                y + 1,
                SIZE - 2,
                LINE - 2,
                Svg.number(Math.max(0.1, 0.9 * share)),
                cell.row(),
                cell.column(),
                cell.count(),
                x + SIZE / 2,
                y + 17,
                share > 0.55 ? "dark" : "light",
                cell.count());
    }
}
