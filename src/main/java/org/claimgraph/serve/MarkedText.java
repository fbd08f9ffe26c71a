package org.claimgraph.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Text with stretches marked; stretches may nest and cross, since claims stand inside claims. */
final class MarkedText {

    /** @param begin in code points, as in the graph */
    record Mark(int begin, int end, String kind) {}

    private MarkedText() {}

    /** Each piece between two borders gets the kinds of all marks that cover it as its classes. */
    static Html of(String text, List<Mark> marks) {
        int length = text.codePointCount(0, text.length());
        SortedSet<Integer> borders = new TreeSet<>(List.of(0, length));
        for (Mark mark : marks) {
            borders.add(Math.clamp(mark.begin(), 0, length));
            borders.add(Math.clamp(mark.end(), 0, length));
        }
        List<Html> pieces = new ArrayList<>();
        int from = 0;
        for (int to : borders.tailSet(1)) {
            pieces.add(piece(text, from, to, marks));
            from = to;
        }
        return Html.join(pieces);
    }

    private static Html piece(String text, int from, int to, List<Mark> marks) {
        int begin = text.offsetByCodePoints(0, from);
        String words = text.substring(begin, text.offsetByCodePoints(begin, to - from));
        SortedSet<String> kinds = new TreeSet<>();
        marks.stream().filter(mark -> mark.begin() <= from && to <= mark.end()).forEach(mark -> kinds.add(mark.kind()));
        if (kinds.isEmpty()) {
            return Html.of("{}", words);
        }
        boolean starts = marks.stream().anyMatch(mark -> mark.begin() == from);
        Html id = starts ? Html.of(" id=\"{}\"", anchor(Integer.toString(from))) : Html.NOTHING;
        return Html.of("<mark{} class=\"{}\">{}</mark>", id, String.join(" ", kinds), words);
    }

    /** The fragment at which a mark that begins there is found. */
    static String anchor(String begin) {
        return "at-" + begin;
    }
}
