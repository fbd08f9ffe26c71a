package org.claimgraph.attribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.date.TimeValue;

/** The day on which the cue's sentence says the words were spoken: "said Saturday that …". */
final class StatementDay {

    private static final int ADJACENT = 3;

    static Optional<LocalDate> of(
            List<AttributionSpans> all,
            AttributionSpans spans,
            CueReading reading,
            SentenceTree tree,
            List<TimeExpression> times) {
        if (reading.head().isEmpty()) {
            return Optional.empty();
        }
        int head = reading.head().getAsInt();
        return times.stream()
                .filter(time -> tree.sentence().span().contains(time.span()))
                .filter(time -> time.kind() == TimeExpression.Kind.DATE
                        && time.value().filter(TimeValue::isDay).isPresent())
                .filter(time -> all.stream().noneMatch(other -> tells(other, spans, time)))
                .filter(time -> isAttached(tree, head, tree.in(time.span()).getFirst()))
                .min(Comparator.comparingInt(
                        time -> Math.abs(tree.in(time.span()).getFirst() - head)))
                .flatMap(TimeExpression::value)
                .map(TimeValue::first);
    }

    /** True if the day is part of what is said, here or by a source that the cue does not belong to. */
    private static boolean tells(AttributionSpans other, AttributionSpans spans, TimeExpression time) {
        return other.content().stream()
                .filter(content -> content.overlaps(time.span()))
                .filter(content ->
                        other != spans || content.begin() < time.span().begin() || !follows(spans, time))
                .anyMatch(content -> spans.cue().stream().noneMatch(content::contains));
    }

    /** "Said Saturday that …": a day right after the cue belongs to it, whatever the content's bounds. */
    private static boolean follows(AttributionSpans spans, TimeExpression time) {
        return spans.cue().stream().anyMatch(cue -> cue.end() + 1 == time.span().begin());
    }

    private static boolean isAttached(SentenceTree tree, int head, int token) {
        int governor = tree.token(token).head();
        if (governor >= 0 && Set.of("obl", "nmod", "nsubj", "obj", "advmod").contains(tree.relation(token))) {
            return tree.clause(governor) == tree.clause(head) || isAdjacent(tree, head, token);
        }
        return isAdjacent(tree, head, token);
    }

    private static boolean isAdjacent(SentenceTree tree, int head, int token) {
        int from = Math.min(head, token) + 1;
        int to = Math.max(head, token);
        // Before the cue a day belongs to what stands before: "who won on Sunday said".
        if (token < head || to - from > ADJACENT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (tree.isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    private StatementDay() {}
}
