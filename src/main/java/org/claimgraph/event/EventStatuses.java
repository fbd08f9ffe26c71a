package org.claimgraph.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.date.TimeValue;

/** Whether the text reports an event, leaves it to a source, expects or denies it. */
final class EventStatuses {

    /** What an event itself does: "the talks did not take place". */
    private static final Set<String> OCCURRING = Set.of(
            "begin",
            "come",
            "continue",
            "follow",
            "go",
            "happen",
            "materialise",
            "materialize",
            "occur",
            "proceed",
            "resume",
            "start",
            "take");

    private static final Set<String> HOLDING = Set.of(
            "announce",
            "arrange",
            "begin",
            "call",
            "cancel",
            "conduct",
            "hold",
            "impose",
            "launch",
            "make",
            "open",
            "order",
            "plan",
            "postpone",
            "reach",
            "resume",
            "schedule",
            "set",
            "sign",
            "stage",
            "start");

    static EventStatus of(
            SentenceTree tree,
            TriggerLexicon.Found found,
            Optional<Attribution> source,
            Optional<TimeValue> time,
            Optional<LocalDate> published,
            boolean given) {
        int head = found.head();
        int verb = found.trigger().verb() ? head : tree.clause(head);
        if (Denials.isDenied(tree, head, verb)
                || source.filter(a -> Denials.isDeniedBy(tree, head, a)).isPresent()) {
            return EventStatus.DENIED;
        }
        boolean later = time.isPresent()
                && published.filter(day -> time.get().first().isAfter(day)).isPresent();
        if (later
                || Outlooks.isAhead(
                        tree, head, verb, given && !found.trigger().type().equals("election"))) {
            return EventStatus.EXPECTED;
        }
        return source.isPresent() ? EventStatus.CLAIMED : EventStatus.REPORTED;
    }

    /** The event is what the verb is about: "called off the talks", "the talks failed". */
    static boolean isDirectlyUnder(SentenceTree tree, int head, int verb) {
        return tree.token(head).head() == verb && Set.of("obj", "nsubj").contains(tree.relation(head));
    }

    /** The event is what acts in its clause, as in "the talks changed nothing", not in "the talks began", "the talks were held". */
    static boolean isActing(SentenceTree tree, int head, int verb) {
        return tree.relation(head).equals("nsubj")
                && !(tree.isPassive(verb) && (HOLDING.contains(TriggerLexicon.lemma(tree, verb))))
                && !OCCURRING.contains(TriggerLexicon.lemma(tree, verb));
    }

    private EventStatuses() {}
}
