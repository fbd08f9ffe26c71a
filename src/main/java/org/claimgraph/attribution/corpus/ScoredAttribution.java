package org.claimgraph.attribution.corpus;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.attribution.QuotationType;

/** An attribution as sets of word numbers. */
record ScoredAttribution(
        Set<Integer> source, Set<Integer> cue, Set<Integer> content, int head, Optional<QuotationType> type) {

    static ScoredAttribution of(ScoredText text, AttributionSpans spans) {
        Set<Integer> source = text.words(spans.source());
        Set<Integer> content = text.words(spans.content());
        return new ScoredAttribution(source, text.words(spans.cue()), content, text.head(source), type(text, content));
    }

    private static Optional<QuotationType> type(ScoredText text, Set<Integer> content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        long quoted = content.stream().filter(text::isQuoted).count();
        return Optional.of(
                quoted == content.size()
                        ? QuotationType.DIRECT
                        : quoted == 0 ? QuotationType.INDIRECT : QuotationType.MIXED);
    }

    /** Both without source, or each one's head in the other's source. */
    boolean sameSource(ScoredAttribution other) {
        if (source.isEmpty() || other.source.isEmpty()) {
            return source.isEmpty() && other.source.isEmpty();
        }
        return other.source.contains(head) && source.contains(other.head);
    }

    double contentOverlap(ScoredAttribution other) {
        int both = common(content, other.content);
        return both == 0 ? 0 : (double) both / (content.size() + other.content.size() - both);
    }

    int cueOverlap(ScoredAttribution other) {
        return common(cue, other.cue);
    }

    static int common(Set<Integer> a, Set<Integer> b) {
        Set<Integer> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size();
    }
}
