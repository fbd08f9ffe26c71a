package org.claimgraph.serve;

import java.util.ArrayList;
import java.util.List;

/** One in the middle, those that it has to do with around it, in SVG: the more often, the thicker the line. */
final class StarChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 380;
    private static final int MOST = 14;

    private StarChart() {}

    /** @return nothing for fewer than two others: a sentence says as much */
    static Html of(String what, String centre, List<BarChart.Bar> all) {
        List<BarChart.Bar> others = all.stream().limit(MOST).toList();
        if (others.size() < 2) {
            return Html.NOTHING;
        }
        int most = others.stream().mapToInt(BarChart.Bar::count).max().orElse(1);
        List<Html> lines = new ArrayList<>();
        List<Html> names = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            double angle = 2 * Math.PI * (i + 0.5) / others.size();
            double x = WIDTH / 2.0 + 190 * Math.sin(angle);
            double y = HEIGHT / 2.0 - 155 * Math.cos(angle);
            lines.add(line(others.get(i), x, y, most));
            names.add(name(others.get(i), x, y, Math.sin(angle)));
        }
        return Svg.figure(
                "star",
                WIDTH,
                HEIGHT,
                what,
                Html.of(
                        "{}<circle cx=\"{}\" cy=\"{}\" r=\"8\"/><text x=\"{}\" y=\"{}\" class=\"centre\">{}</text>{}",
                        Html.join(lines),
                        WIDTH / 2,
                        HEIGHT / 2,
                        WIDTH / 2,
                        HEIGHT / 2 + 28,
                        Svg.cut(centre, 40),
                        Html.join(names)));
    }

    private static Html line(BarChart.Bar other, double x, double y, int most) {
        return Html.of(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke-width=\"{}\"><title>{}: {}</title></line>",
                WIDTH / 2,
                HEIGHT / 2,
                Svg.number(x),
                Svg.number(y),
                Svg.number(1 + 7.0 * other.count() / most),
                other.name(),
                other.count());
    }

    /** Words run outwards, away from the lines. */
    private static Html name(BarChart.Bar other, double x, double y, double side) {
        String anchor = side > 0.2 ? "start" : side < -0.2 ? "end" : "middle";
        double aside = side > 0.2 ? 9 : side < -0.2 ? -9 : 0;
        double above = Math.abs(side) <= 0.2 ? (y < HEIGHT / 2.0 ? -10 : 20) : 5;
        Html text = Html.of(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\">{} ({})</text>",
                Svg.number(x + aside),
                Svg.number(y + above),
                anchor,
                Svg.cut(other.name(), 22),
                other.count());
        return Html.of(
                "<circle cx=\"{}\" cy=\"{}\" r=\"5\"/>{}",
                Svg.number(x),
                Svg.number(y),
                other.link().isEmpty() ? text : Html.of("<a href=\"{}\">{}</a>", other.link(), text));
    }
}
