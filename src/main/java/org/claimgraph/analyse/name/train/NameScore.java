package org.claimgraph.analyse.name.train;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts exact matches of names, in all and by type: right only if first word, last word and type agree. */
public final class NameScore {

    /** What was found and what should have been. */
    public record Count(int right, int found, int wanted) {

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, wanted + other.wanted);
        }

        public double precision() {
            return found == 0 ? 0 : 100.0 * right / found;
        }

        public double recall() {
            return wanted == 0 ? 0 : 100.0 * right / wanted;
        }

        /** Harmonic mean of precision and recall, in per cent. */
        public double f1() {
            return found + wanted == 0 ? 0 : 200.0 * right / (found + wanted);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /** Adds one sentence; types that are in neither are not counted. */
    public void add(Collection<LabelledSentence.Mark> found, Collection<LabelledSentence.Mark> wanted) {
        Set<LabelledSentence.Mark> gold = Set.copyOf(wanted);
        for (LabelledSentence.Mark mark : found) {
            counts.merge(mark.type(), new Count(gold.contains(mark) ? 1 : 0, 1, 0), Count::plus);
        }
        for (LabelledSentence.Mark mark : wanted) {
            counts.merge(mark.type(), new Count(0, 0, 1), Count::plus);
        }
    }

    public Count of(String type) {
        return counts.getOrDefault(type, new Count(0, 0, 0));
    }

    public Count all() {
        return counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
    }

    /** F1 of all, then precision, recall and F1 by type. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "F1 %.1f", all().f1()));
        counts.forEach((type, c) -> text.append(
                String.format(Locale.ROOT, "  %s %.1f (P %.1f R %.1f)", type, c.f1(), c.precision(), c.recall())));
        return text.toString();
    }
}
