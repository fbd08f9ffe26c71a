package org.claimgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.SpeechAct;
import org.claimgraph.text.Span;

/** Whether the text says that an event was not or will not be. */
final class Denials {

    private static final Set<String> UNREAL = Set.of("would", "'d", "’d", "could", "should");

    /** "Did not stop the riots", "does not regret the visit": there were some. */
    private static final Set<String> PRESUPPOSING = Set.of(
            "acknowledge",
            "affect",
            "approve",
            "change",
            "condemn",
            "deny",
            "deter",
            "discuss",
            "end",
            "forget",
            "halt",
            "know",
            "like",
            "mention",
            "prevent",
            "quell",
            "recall",
            "recognise",
            "recognize",
            "regret",
            "remember",
            "rule",
            "see",
            "stop",
            "survive",
            "understand",
            "watch",
            "witness");

    /** What one refused to do, failed to do or called off was not done. */
    private static final Set<String> REFUSING = Set.of(
            "abandon",
            "avert",
            "avoid",
            "block",
            "cancel",
            "decline",
            "deny",
            "fail",
            "foil",
            "forgo",
            "neglect",
            "prevent",
            "refusal",
            "refuse",
            "reject",
            "scrap",
            "unable",
            "unwilling",
            "failure");

    /** "The cancelled talks". */
    private static final Set<String> UNDONE = Set.of(
            "cancel",
            "canceled",
            "cancelled",
            "abort",
            "aborted",
            "foiled",
            "thwarted",
            "averted",
            "scrapped",
            "nonexistent");

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "obj");

    static boolean isDenied(SentenceTree tree, int head, int verb) {
        boolean under = EventStatuses.isDirectlyUnder(tree, head, verb);
        boolean negated = isNegated(tree, head)
                || under
                        && isNegated(tree, verb)
                        && !PRESUPPOSING.contains(TriggerLexicon.lemma(tree, verb))
                        && !EventStatuses.isActing(tree, head, verb);
        boolean no = tree.children(head, Set.of("det")).stream()
                .anyMatch(d -> tree.lemma(d).equalsIgnoreCase("no"));
        boolean undone = tree.children(head, Set.of("amod")).stream()
                .anyMatch(a -> UNDONE.contains(TriggerLexicon.lemma(tree, a)));
        return negated
                || no
                || undone
                || (head == verb || under) && isUnreal(tree, verb)
                || isRefused(tree, head)
                || under && head != verb && isRefused(tree, verb);
    }

    /** A denial denies what it is about, and none of what it takes for granted: "denied that he had lied about the talks". */
    static boolean isDeniedBy(SentenceTree tree, int head, Attribution source) {
        if (source.act() != SpeechAct.DENIAL) {
            return false;
        }
        int governor = tree.token(head).head();
        return isTop(tree, head, source)
                || governor >= 0
                        && isTop(tree, governor, source)
                        && Set.of("obj", "nsubj", "xcomp", "conj").contains(tree.relation(head));
    }

    /** The word on which the rest of the content hangs. */
    private static boolean isTop(SentenceTree tree, int word, Attribution source) {
        int governor = tree.token(word).head();
        return isIn(tree.token(word).span(), source)
                && (governor < 0 || !isIn(tree.token(governor).span(), source));
    }

    private static boolean isIn(Span span, Attribution source) {
        return source.spans().content().stream().anyMatch(content -> content.contains(span));
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

    /** "Refused to meet", "denied a meeting", "the talks were cancelled", unless "did not refuse to". */
    private static boolean isRefused(SentenceTree tree, int word) {
        int governor = tree.token(word).head();
        boolean subject = tree.relation(word).equals("nsubj") && governor >= 0 && tree.isPassive(governor);
        return governor >= 0
                && (subject || COMPLEMENTS.contains(tree.relation(word)) || tree.has(word, "mark", "to"))
                && REFUSING.contains(TriggerLexicon.lemma(tree, governor))
                && !isNegated(tree, governor);
    }

    private Denials() {}
}
