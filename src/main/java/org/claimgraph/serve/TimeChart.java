package org.claimgraph.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How much there is of each day, month or year, as columns in SVG; it needs no script and prints. */
final class TimeChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 120;
    private static final int FOOT = 20;
    private static final int WIDEST = 90;
    private static final int MOST_LABELS = 8;

    private enum Unit {
        DAY(ChronoUnit.DAYS, 10),
        MONTH(ChronoUnit.MONTHS, 7),
        YEAR(ChronoUnit.YEARS, 4);

        private final ChronoUnit step;
        private final int length;

        Unit(ChronoUnit step, int length) {
            this.step = step;
            this.length = length;
        }

        static Unit fitting(LocalDate first, LocalDate last) {
            long days = ChronoUnit.DAYS.between(first, last);
            return days <= 62 ? DAY : days <= 5 * 365 ? MONTH : YEAR;
        }

        String name(LocalDate day) {
            return day.toString().substring(0, length);
        }
    }

    private TimeChart() {}

    /**
     * @param what is counted: "statements"
     * @param days one for each thing counted; anything but YYYY-MM-DD is passed over
     * @return nothing if all are of one day: there is no course to show then
     */
    static Html of(String what, Collection<String> days) {
        NavigableMap<LocalDate, Integer> counts = new TreeMap<>();
        days.stream()
                .filter(day -> day.matches("[12]\\d{3}-[01]\\d-[0-3]\\d"))
                .forEach(day -> counts.merge(LocalDate.parse(day), 1, Integer::sum));
        return counts.size() < 2 ? Html.NOTHING : chart(what, counts);
    }

    private static Html chart(String what, NavigableMap<LocalDate, Integer> days) {
        Unit unit = Unit.fitting(days.firstKey(), days.lastKey());
        TreeMap<String, Integer> columns = new TreeMap<>();
        for (LocalDate day = days.firstKey(); !day.isAfter(days.lastKey()); day = day.plus(1, unit.step)) {
            columns.put(unit.name(day), 0);
        }
        days.forEach((day, count) -> columns.merge(unit.name(day), count, Integer::sum));
        int most = columns.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double width = Math.min(WIDEST, (double) WIDTH / columns.size());
        int every = Math.max(1, (columns.size() + MOST_LABELS - 1) / MOST_LABELS);
        List<Html> parts = new ArrayList<>();
        int i = 0;
        for (var column : columns.entrySet()) {
            double x = i * width;
            parts.add(column(column.getKey(), column.getValue(), x, width, most));
            if (i % every == 0) {
                parts.add(Html.of(
                        "<text x=\"{}\" y=\"{}\">{}</text>", Svg.number(x), HEIGHT + FOOT - 5, column.getKey()));
            }
            i++;
        }
        String title = what + " by " + unit.name().toLowerCase(java.util.Locale.ROOT) + ", " + columns.firstKey()
                + " to " + columns.lastKey() + ", at most " + most;
        return Svg.figure("time", WIDTH, HEIGHT + FOOT, title, Html.join(parts));
    }

    private static Html column(String name, int count, double x, double width, int most) {
        double height = (double) (HEIGHT - 4) * count / most;
        return count == 0
                ? Html.NOTHING
                : Html.of(
                        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}: {}</title></rect>",
                        Svg.number(x),
                        Svg.number(HEIGHT - height),
                        Svg.number(Math.max(1, width - Math.min(2, width / 5))),
                        Svg.number(height),
                        name,
                        count);
    }
}
