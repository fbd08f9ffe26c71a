package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Picks the drafts to keep: the best judged first, without two that ascribe the same words, and without what merely describes
 * another's speaker ("Norway, in statements critical of the plan, said …").
 */
final class Verdict {

    /** Kept from this probability on: content F1 on the development articles is flat from 0.25 to 0.4, and cue F1 best below it. */
    static final double LEAST = 0.26;

    private Verdict() {}

    /** Numbers of the accepted drafts. */
    static List<Integer> accepted(Passage p, List<Draft> drafts, double[] verdicts, double least) {
        List<Integer> order = IntStream.range(0, verdicts.length)
                .filter(i -> verdicts[i] >= least)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -verdicts[i]))
                .toList();
        List<Integer> kept = new ArrayList<>();
        for (int i : order) {
            if (kept.stream().noneMatch(k -> same(drafts.get(i), drafts.get(k)))) {
                kept.add(i);
            }
        }
        return kept.stream()
                .filter(i ->
                        kept.stream().noneMatch(k -> !k.equals(i) && describesSpeaker(p, drafts.get(i), drafts.get(k))))
                .toList();
    }

    /** A noun or adjective and its content, all in the source of the other; a verb there ("who claims to have won") does claim. */
    private static boolean describesSpeaker(Passage p, Draft draft, Draft other) {
        BitSet outside = draft.contentTokens();
        outside.set(draft.cue().begin(), draft.cue().end());
        outside.andNot(other.sourceTokens());
        return outside.isEmpty() && !p.isVerb(draft.cue().head());
    }

    private static boolean same(Draft a, Draft b) {
        BitSet both = a.contentTokens();
        both.and(b.contentTokens());
        BitSet either = a.contentTokens();
        either.or(b.contentTokens());
        return both.cardinality() > 0.7 * either.cardinality();
    }
}
