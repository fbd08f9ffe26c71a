package org.claimgraph.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.analyse.Trees;

/** Speech act and stance: from the cue and, where the cue says no more than "said", from the content. */
final class ActReader {

    private static final Set<String> CLAIMS = Set.of(
            "claim", "allegation", "accusation", "charge", "report", "suggestion", "rumor", "rumour", "assertion");

    private final ContentActs content;

    ActReader(CueLexicon lexicon) {
        content = new ContentActs(lexicon);
    }

    Act read(AttributionSpans spans, CueReading reading, Trees trees, Speaker speaker, QuotationType type) {
        Act act = reading.cue()
                .map(cue -> new Act(cue.act(), cue.stance()))
                .orElse(new Act(SpeechAct.ASSERTION, Stance.FOR));
        if (reading.negated()) {
            return act.negated();
        }
        SentenceTree tree = trees.get(reading.sentence());
        if (reading.head().isPresent()) {
            act = refined(act, tree, reading.head().getAsInt(), reading.lemma());
        }
        Optional<Act> said = act.act() == SpeechAct.ASSERTION && act.stance() == Stance.FOR
                ? content.read(spans.content(), trees, speaker, type)
                : Optional.empty();
        return said.orElse(act);
    }

    /** What the cue's own construction says: "reject a claim" denies, "ask him to go" demands. */
    private static Act refined(Act act, SentenceTree tree, int head, String lemma) {
        if (act.act() == SpeechAct.REFUSAL && anyLemma(tree, tree.patients(head), CLAIMS)) {
            return new Act(SpeechAct.DENIAL, Stance.AGAINST);
        }
        boolean asks = lemma.equals("ask") || lemma.equals("tell");
        if (asks
                && tree.children(head, Set.of("xcomp", "ccomp", "advcl")).stream()
                        .anyMatch(c -> isInfinitive(tree, c))) {
            return new Act(SpeechAct.DEMAND, Stance.FOR);
        }
        return act;
    }

    private static boolean isInfinitive(SentenceTree tree, int verb) {
        return tree.has(verb, "mark", "to");
    }

    private static boolean anyLemma(SentenceTree tree, List<Integer> tokens, Set<String> lemmas) {
        return tokens.stream().anyMatch(t -> lemmas.contains(CueLexicon.lemma(tree, t)));
    }
}
