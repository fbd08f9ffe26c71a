package org.claimgraph.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.SpeechAct;
import org.claimgraph.date.TimeValue;

/** Whether the text reports an event, leaves it to a source, expects or denies it. */
final class EventStatuses {

    private static final Set<String> AHEAD =
            Set.of("will", "would", "'ll", "’ll", "wo", "shall", "may", "might", "could", "can", "should", "must");
    private static final Set<String> PLANNED = Set.of(
            "upcoming",
            "planned",
            "next",
            "forthcoming",
            "possible",
            "proposed",
            "potential",
            "future",
            "scheduled",
            "expected",
            "more",
            "further",
            "threatened",
            "looming");
    /** What one managed or began to do is done. */
    private static final Set<String> DONE = Set.of(
            "manage",
            "begin",
            "start",
            "continue",
            "help",
            "use",
            "go",
            "proceed",
            "claim",
            "say",
            "report",
            "appear",
            "seem",
            "allege",
            "first",
            "last");

    private static final Set<String> UNREAL = Set.of("would", "'d", "’d", "could", "should");
    /** "Did not stop the riots": there were some. */
    private static final Set<String> STOPPING =
            Set.of("stop", "prevent", "end", "deter", "halt", "quell", "forget", "mention");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> WANTS = Set.of(
            "plan",
            "want",
            "expect",
            "call",
            "demand",
            "hope",
            "intend",
            "vow",
            "threaten",
            "promise",
            "pledge",
            "propose",
            "schedule",
            "set",
            "seek",
            "urge",
            "ask",
            "agree",
            "consider",
            "fear",
            "avoid",
            "prevent",
            "refuse",
            "due",
            "need",
            "ready");

    static EventStatus of(
            SentenceTree tree,
            TriggerLexicon.Found found,
            Optional<Attribution> source,
            Optional<TimeValue> time,
            Optional<LocalDate> published) {
        int head = found.head();
        int verb = found.trigger().verb() ? head : tree.clause(head);
        boolean denied = isNegated(tree, head)
                || isDirectlyUnder(tree, head, verb)
                        && isNegated(tree, verb)
                        && !STOPPING.contains(TriggerLexicon.lemma(tree, verb))
                || (head == verb || isDirectlyUnder(tree, head, verb)) && isUnreal(tree, verb)
                || tree.children(head, Set.of("det")).stream()
                        .anyMatch(d -> tree.lemma(d).equals("no"))
                || source.filter(a -> a.act() == SpeechAct.DENIAL).isPresent();
        if (denied) {
            return EventStatus.DENIED;
        }
        boolean later = time.isPresent()
                && published.filter(day -> time.get().first().isAfter(day)).isPresent();
        if (later || isAhead(tree, head, verb)) {
            return EventStatus.EXPECTED;
        }
        return source.isPresent() ? EventStatus.CLAIMED : EventStatus.REPORTED;
    }

    /** "Not only" negates nothing. */
    private static boolean isNegated(SentenceTree tree, int word) {
        boolean only = tree.children(word).stream()
                .anyMatch(c -> tree.lemma(c).equals("not")
                        && Set.of("only", "just", "merely").contains(tree.lemma(c + 1)));
        return tree.isNegated(word) && !only;
    }

    /** "Would have won": did not. */
    private static boolean isUnreal(SentenceTree tree, int verb) {
        List<Integer> auxiliaries = tree.children(verb, Set.of("aux"));
        return auxiliaries.stream().anyMatch(a -> tree.lemma(a).equals("have"))
                && auxiliaries.stream()
                        .anyMatch(a -> UNREAL.contains(tree.token(a).form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isAhead(SentenceTree tree, int head, int verb) {
        boolean modal = (head == verb || isDirectlyUnder(tree, head, verb)) && hasModal(tree, verb);
        boolean adjective = tree.children(head, Set.of("amod")).stream()
                .anyMatch(a -> PLANNED.contains(tree.token(a).form().toLowerCase(Locale.ROOT)));
        return modal || adjective || isWanted(tree, head) || isDirectlyUnder(tree, head, verb) && isWanted(tree, verb);
    }

    private static boolean hasModal(SentenceTree tree, int verb) {
        List<Integer> auxiliaries = tree.children(verb, Set.of("aux"));
        boolean modal = auxiliaries.stream()
                .anyMatch(a -> AHEAD.contains(tree.token(a).form().toLowerCase(Locale.ROOT)));
        boolean perfect = auxiliaries.stream().anyMatch(a -> tree.lemma(a).equals("have"));
        return modal && !perfect;
    }

    /** "Plans to visit", "an attempt to kill", "called for talks", "if he wins". */
    private static boolean isWanted(SentenceTree tree, int word) {
        boolean to = tree.children(word, Set.of("mark")).stream()
                .anyMatch(m -> tree.lemma(m).equals("to"));
        boolean perfect = tree.children(word, Set.of("aux")).stream()
                .anyMatch(a -> tree.lemma(a).equals("have"));
        int governor = tree.token(word).head();
        String above = governor >= 0 ? TriggerLexicon.lemma(tree, governor) : "";
        boolean infinitive = to
                && !perfect
                && Set.of("xcomp", "acl", "ccomp").contains(tree.relation(word))
                && !DONE.contains(above);
        boolean condition = tree.children(word, Set.of("mark", "advmod")).stream()
                .anyMatch(m -> CONDITIONS.contains(TriggerLexicon.lemma(tree, m)));
        boolean demandedFor = tree.children(word, Set.of("case")).stream()
                .anyMatch(c -> tree.lemma(c).equals("for"));
        boolean sought = tree.relation(word).equals("obj") || demandedFor;
        boolean alike = tree.relation(word).equals("conj") && governor >= 0 && tree.isVerb(governor);
        return infinitive || condition || sought && WANTS.contains(above) || alike && isWanted(tree, governor);
    }

    private static boolean isDirectlyUnder(SentenceTree tree, int head, int verb) {
        return tree.token(head).head() == verb && Set.of("obj", "nsubj").contains(tree.relation(head));
    }

    private EventStatuses() {}
}
