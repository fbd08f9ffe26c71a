package org.claimgraph.attribution.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The result of a comparison.
 *
 * @param scores by measure and quotation type: "full/direct"
 * @param sourceGivenContent per cent of the attributions with the right content that have the right source
 * @param matched how many have the right content
 */
public record AttributionScores(Map<String, Score> scores, double sourceGivenContent, int matched) {

    private static final List<String> MEASURES =
            List.of("content_exact", "content_overlap", "content_tokens", "source_tokens", "cue_tokens", "cue", "full");
    private static final List<String> TYPES = List.of("all", "direct", "indirect", "mixed");

    public AttributionScores {
        scores = Map.copyOf(scores);
    }

    /** Precision and recall in per cent, and how many there were. */
    public record Score(double precision, double recall, int gold, int system) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** F1 in per cent; 0 for a measure that nothing was counted for. */
    public double f1(String measure) {
        Score score = scores.get(measure);
        return score == null ? 0 : score.f1();
    }

    /** A table for people. */
    public String table() {
        StringBuilder table = new StringBuilder(line("measure/type", "P", "R", "F1", "gold", "system"));
        for (String measure : MEASURES) {
            for (String type : TYPES) {
                Score score = scores.get(measure + "/" + type);
                if (score != null) {
                    table.append(line(
                            measure + "/" + type,
                            number(score.precision),
                            number(score.recall),
                            number(score.f1()),
                            Integer.toString(score.gold),
                            Integer.toString(score.system)));
                }
            }
        }
        return table.append(
                        line("source given content", number(sourceGivenContent), "", "", Integer.toString(matched), ""))
                .toString();
    }

    private static String number(double percent) {
        return String.format(Locale.ROOT, "%.2f", percent);
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-28s %7s %7s %7s %7s %7s\n", (Object[]) cells);
    }
}
