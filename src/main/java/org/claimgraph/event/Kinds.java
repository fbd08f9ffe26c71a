package org.claimgraph.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.entity.Lexicon;

/** Words that name a kind of event and no event: "terrorist attacks are rare", "the elections calendar". */
final class Kinds {

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> EACH = Set.of("every", "each", "per");
    private static final Set<String> TIMES = Set.of("day", "hour", "minute", "month", "night", "week", "year", "time");
    private static final Set<String> ANY =
            Set.of("any", "every", "each", "either", "particular", "given", "hypothetical");
    private static final Set<String> DEFINITE = Set.of("det", "nummod");

    static boolean isNoSingleEvent(SentenceTree tree, TriggerLexicon.Found found) {
        return isHabit(tree, found)
                || isRate(tree, found)
                || isGeneric(tree, found)
                || isObjection(tree, found)
                || isTalk(tree, found)
                || isAny(tree, found)
                || isOrder(tree, found)
                || isVotes(tree, found)
                || isQuestion(tree, found);
    }

    /** "Resigned in protest", "passed over the protests of lawyers": somebody objects. */
    private static boolean isObjection(SentenceTree tree, TriggerLexicon.Found found) {
        Set<String> cases = tree.children(found.head(), Set.of("case")).stream()
                .map(word -> TriggerLexicon.lemma(tree, word))
                .collect(Collectors.toSet());
        boolean alone =
                tree.children(found.head(), Set.of("det", "amod", "compound")).isEmpty();
        boolean of = !tree.oblique(found.head(), Set.of("of")).isEmpty();
        return found.trigger().words().equals(List.of("protest"))
                && !found.trigger().verb()
                && (alone && (cases.contains("in") || cases.contains("under") || cases.contains("without"))
                        || of && (cases.contains("over") || cases.contains("despite")));
    }

    /** "Talk of a deal": talks are held, talk is not. */
    private static boolean isTalk(SentenceTree tree, TriggerLexicon.Found found) {
        return found.trigger().words().equals(List.of("talk"))
                && !found.trigger().verb()
                && tree.token(found.head()).xpos().equals("NN");
    }

    /** "Every election", "a particular election". */
    private static boolean isAny(SentenceTree tree, TriggerLexicon.Found found) {
        return !found.trigger().verb()
                && tree.children(found.head(), Set.of("det", "amod")).stream()
                        .anyMatch(word -> ANY.contains(TriggerLexicon.lemma(tree, word)));
    }

    /** "The party can lose 21 votes" in a chamber. */
    private static boolean isVotes(SentenceTree tree, TriggerLexicon.Found found) {
        return found.trigger().verb()
                && found.trigger().type().equals("election")
                && tree.patients(found.head()).stream()
                        .anyMatch(object -> TriggerLexicon.lemma(tree, object).equals("vote")
                                && tree.token(object).xpos().equals("NNS"));
    }

    /** "An inquiry from the newspaper". */
    private static boolean isQuestion(SentenceTree tree, TriggerLexicon.Found found) {
        return TriggerLexicon.lemma(tree, found.head()).equals("inquiry")
                && !tree.oblique(found.head(), Set.of("from")).isEmpty();
    }

    /** "They shouted: Kill the king!" */
    private static boolean isOrder(SentenceTree tree, TriggerLexicon.Found found) {
        int head = found.head();
        int first = tree.children(head, Set.of("aux", "advmod")).stream()
                .filter(word -> Set.of("do", "not", "n't", "n’t", "never").contains(TriggerLexicon.lemma(tree, word)))
                .min(Integer::compare)
                .orElse(head);
        boolean opens = first == 0
                || tree.token(first - 1).isPunctuation()
                        && !tree.lemma(first - 1).equals(",");
        return found.trigger().verb()
                && opens
                && first <= head
                && tree.token(head).xpos().equals("VB")
                && tree.children(head, Set.of("aux")).stream().allMatch(aux -> aux == first)
                && tree.children(head, Set.of("mark", "nsubj")).isEmpty();
    }

    /** "Die every day". */
    private static boolean isHabit(SentenceTree tree, TriggerLexicon.Found found) {
        int last = Math.min(tree.size() - 1, found.end() + 2);
        for (int i = found.end(); i < last; i++) {
            if (EACH.contains(TriggerLexicon.lemma(tree, i)) && TIMES.contains(TriggerLexicon.lemma(tree, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Kills about 70 per cent of those who have it". */
    private static boolean isRate(SentenceTree tree, TriggerLexicon.Found found) {
        return found.trigger().verb()
                && PRESENT.contains(tree.token(found.head()).xpos())
                && tree.patients(found.head()).stream()
                        .anyMatch(object -> TriggerLexicon.lemma(tree, object).equals("percent"));
    }

    /** A plural without article, number or owner as subject of a verb in the present: what such things are like. */
    private static boolean isGeneric(SentenceTree tree, TriggerLexicon.Found found) {
        int head = found.head();
        boolean bare = !found.trigger().verb()
                && tree.token(head).xpos().equals("NNS")
                && tree.relation(head).equals("nsubj")
                && tree.children(head, DEFINITE).isEmpty()
                && !ArgumentWords.isOwned(tree, head);
        int verb = tree.token(head).head();
        return bare
                && verb >= 0
                && isPresent(tree, verb)
                && !tree.token(verb).xpos().equals("VBG");
    }

    private static boolean isPresent(SentenceTree tree, int verb) {
        return PRESENT.contains(tree.token(verb).xpos())
                || tree.children(verb, Set.of("cop")).stream()
                        .anyMatch(cop -> PRESENT.contains(tree.token(cop).xpos()));
    }

    /** "The elections calendar", "the bombing manhunt", whatever the parse makes of it. */
    static boolean isBeforeItsNoun(SentenceTree tree, TriggerLexicon.Found found) {
        int next = found.end();
        if (next >= tree.size()
                || tree.token(next).span().begin()
                        != tree.token(next - 1).span().end() + 1) {
            return false;
        }
        String lemma = TriggerLexicon.lemma(tree, next);
        boolean noun = tree.token(next).upos().equals("NOUN");
        return found.trigger().verb()
                ? tree.token(found.head()).xpos().equals("VBG")
                        && tree.token(next).xpos().equals("NN")
                : (noun || Lexicon.isHuman(lemma)) && !ArgumentWords.OUTCOMES.contains(lemma);
    }

    /** More than one, so no one of them. */
    static boolean isElections(SentenceTree tree, TriggerLexicon.Found found) {
        return found.trigger().type().equals("election")
                && tree.token(found.head()).xpos().equals("NNS");
    }

    /** "An attack": none that was told of before. */
    static boolean isOneMore(SentenceTree tree, TriggerLexicon.Found found) {
        return !found.trigger().verb()
                && tree.children(found.head(), Set.of("det")).stream()
                        .anyMatch(det -> Set.of("a", "an", "another").contains(TriggerLexicon.lemma(tree, det)));
    }

    private Kinds() {}
}
