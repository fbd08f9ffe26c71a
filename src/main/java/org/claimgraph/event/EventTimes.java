package org.claimgraph.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.date.TimeValue;
import org.claimgraph.date.TimeValue.Granularity;
import org.claimgraph.entity.EntityType;

/** When an event was: the nearest date that hangs on its trigger or its clause. Never a guess. */
final class EventTimes {

    /** How far a date may stand from its event where the tree does not tie them, in tokens. */
    private static final int ADJACENT = 6;

    static Optional<TimeValue> of(SentenceTree tree, TriggerLexicon.Found found, List<TimeExpression> times) {
        return times.stream()
                .filter(time ->
                        time.kind() == TimeExpression.Kind.DATE && time.value().isPresent())
                .filter(time -> isAttached(tree, found, time))
                .min(Comparator.comparingInt((TimeExpression time) -> distance(tree, found, time))
                        .thenComparing(TimeExpression::span))
                .flatMap(TimeExpression::value)
                .filter(value -> value.granularity() != Granularity.FUZZY);
    }

    private static int distance(SentenceTree tree, TriggerLexicon.Found found, TimeExpression time) {
        int token = tree.in(time.span()).getFirst();
        // A date inside the trigger's own phrase is nearer than one that follows the clause.
        int own = tree.dominates(found.head(), token) ? 0 : 100;
        return own + Math.abs(token - found.head());
    }

    private static boolean isAttached(SentenceTree tree, TriggerLexicon.Found found, TimeExpression time) {
        List<Integer> tokens = tree.in(time.span());
        int top = tokens.stream()
                .filter(token -> !tokens.contains(tree.token(token).head()))
                .findFirst()
                .orElse(tokens.getFirst());
        int governor = tree.token(top).head();
        boolean sameClause = governor >= 0
                && (tree.dominates(found.head(), governor) && isOwn(tree, found.head(), governor)
                        || isTold(tree, found) && tree.clause(governor) == tree.clause(found.head()));
        return sameClause || isAdjacent(tree, found, top);
    }

    /** "On Monday he wrote in the aftermath of the inquiry": the day is that of the writing. */
    private static boolean isTold(SentenceTree tree, TriggerLexicon.Found found) {
        int head = found.head();
        int governor = tree.token(head).head();
        return found.trigger().verb()
                || governor < 0
                || tree.isVerb(governor)
                || !tree.relation(head).equals("nmod");
    }

    /** No other verb between the trigger and what the date hangs on. */
    private static boolean isOwn(SentenceTree tree, int head, int governor) {
        for (int at = governor; at != head && at >= 0; at = tree.token(at).head()) {
            if (tree.isVerb(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAdjacent(SentenceTree tree, TriggerLexicon.Found found, int token) {
        int from = Math.min(found.end(), token + 1);
        int to = Math.max(found.head(), token);
        if (token > found.head() ? token - found.end() > ADJACENT : found.head() - token > ADJACENT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean other = tree.isVerb(i)
                    || tree.token(i).isPunctuation()
                    || tree.lemma(i).equals("that");
            if (other) {
                return false;
            }
        }
        return true;
    }

    /**
     * A call or meeting that an office tells of in the simple past was on the day it spoke of it: readouts are issued the
     * same day. What a person says of it may be long after.
     */
    static Optional<TimeValue> ofReadout(
            SentenceTree tree, TriggerLexicon.Found found, Optional<Attribution> source, MentionIndex mentions) {
        boolean consultation = found.trigger().type().startsWith("consult-");
        int verb = tree.clause(found.head());
        boolean simplePast = tree.token(verb).xpos().equals("VBD");
        boolean described = !tree.children(found.head(), Set.of("amod")).isEmpty();
        return source.filter(a -> consultation && simplePast && !described)
                .filter(a -> a.sources().stream().allMatch(key -> isOffice(mentions, key)))
                .flatMap(Attribution::statedOn)
                .map(day -> new TimeValue(day, day, Granularity.DAY));
    }

    private static boolean isOffice(MentionIndex mentions, String key) {
        return mentions.type(key)
                .filter(type -> type == EntityType.ORGANIZATION || type == EntityType.GEOPOLITICAL)
                .isPresent();
    }

    private EventTimes() {}
}
