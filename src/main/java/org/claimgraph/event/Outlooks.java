package org.claimgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;

/** Whether an event is still to come, or only planned, wanted, possible or thought of. */
final class Outlooks {

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
            "eventual",
            "imminent",
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
            "due",
            "need",
            "ready");

    /** "The threat of sanctions", "a call for talks", "the possibility of a deal". */
    private static final Set<String> PROSPECTS = Set.of(
            "bid",
            "call",
            "chance",
            "danger",
            "demand",
            "fear",
            "hope",
            "idea",
            "likelihood",
            "plan",
            "possibility",
            "preparation",
            "prospect",
            "proposal",
            "request",
            "risk",
            "threat");

    static boolean isAhead(SentenceTree tree, int head, int verb, boolean given) {
        // "The inquiry could hurt him": it is there already.
        boolean under =
                EventStatuses.isDirectlyUnder(tree, head, verb) && !(given && EventStatuses.isActing(tree, head, verb));
        boolean modal = (head == verb || under) && hasModal(tree, verb);
        boolean adjective = tree.children(head, Set.of("amod")).stream()
                .anyMatch(a -> PLANNED.contains(tree.token(a).form().toLowerCase(Locale.ROOT)));
        return modal
                || adjective
                || isWanted(tree, head)
                || under && !(given && !ArgumentWords.isLight(tree, verb)) && isWanted(tree, verb)
                || isProspect(tree, head)
                || isGerundAhead(tree, head);
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
        boolean to = tree.has(word, "mark", "to");
        boolean perfect = tree.has(word, "aux", "have");
        int governor = tree.token(word).head();
        String above = governor >= 0 ? TriggerLexicon.lemma(tree, governor) : "";
        boolean infinitive = to
                && !perfect
                && Set.of("xcomp", "acl", "ccomp").contains(tree.relation(word))
                && !DONE.contains(above);
        boolean purpose = to && tree.relation(word).equals("advcl") && governor >= 0 && hasModal(tree, governor);
        boolean condition = tree.children(word, Set.of("mark", "advmod")).stream()
                .anyMatch(m -> CONDITIONS.contains(TriggerLexicon.lemma(tree, m)));
        boolean demandedFor = tree.has(word, "case", "for");
        boolean sought = tree.relation(word).equals("obj") || demandedFor;
        boolean alike = tree.relation(word).equals("conj") && governor >= 0 && tree.isVerb(governor);
        return infinitive
                || purpose
                || condition
                || sought && WANTS.contains(above)
                || alike && isWanted(tree, governor);
    }

    private static boolean isProspect(SentenceTree tree, int head) {
        int governor = tree.token(head).head();
        return governor >= 0
                && PROSPECTS.contains(TriggerLexicon.lemma(tree, governor))
                && !tree.isVerb(governor)
                && tree.children(head, Set.of("case", "mark")).stream()
                        .anyMatch(c -> Set.of("of", "for").contains(tree.lemma(c)));
    }

    /** "They will have tools, such as negotiating with the unions": what is ahead for the clause is for its gerund. */
    private static boolean isGerundAhead(SentenceTree tree, int head) {
        int governor = tree.token(head).head();
        boolean gerund = tree.token(head).xpos().equals("VBG")
                && tree.children(head, Set.of("aux", "nsubj")).isEmpty()
                && governor >= 0;
        int verb = gerund ? tree.clause(governor) : -1;
        return verb >= 0 && tree.isVerb(verb) && hasModal(tree, verb);
    }

    private Outlooks() {}
}
