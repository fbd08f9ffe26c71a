package org.claimgraph.serve;

import java.util.ArrayList;
import java.util.List;

/** Names with counts as bars in SVG. */
final class BarChart {

    /** @param link an address, "" for none */
    record Bar(String name, int count, String link) {}

    private static final int WIDTH = 720;
    private static final int NAMES = 230;
    private static final int LINE = 24;
    private static final int MOST_BARS = 20;
    private static final int NAME_LENGTH = 32;

    private BarChart() {}

    /** @return nothing for fewer than two bars: there is nothing to compare then */
    static Html of(String what, List<Bar> all) {
        List<Bar> bars = all.stream().limit(MOST_BARS).toList();
        if (bars.size() < 2) {
            return Html.NOTHING;
        }
        int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
        List<Html> lines = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            lines.add(line(bars.get(i), i * LINE, most));
        }
        return Svg.figure("bars", WIDTH, bars.size() * LINE, what, Html.join(lines));
    }

    private static Html line(Bar bar, int y, int most) {
        double width = (double) (WIDTH - NAMES - 60) * bar.count() / Math.max(1, most);
        Html name = Html.of(
                "<text x=\"{}\" y=\"{}\" class=\"name\">{}</text>",
                NAMES - 8,
                y + 16,
                Svg.cut(bar.name(), NAME_LENGTH));
        return Html.of(
                "{}<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}: {}</title></rect>"
                        + "<text x=\"{}\" y=\"{}\">{}</text>",
                bar.link().isEmpty() ? name : Html.of("<a href=\"{}\">{}</a>", bar.link(), name),
                NAMES,
                y + 3,
                Svg.number(Math.max(1, width)),
                LINE - 6,
                bar.name(),
                bar.count(),
                Svg.number(NAMES + width + 6),
                y + 16,
                bar.count());
    }
}
