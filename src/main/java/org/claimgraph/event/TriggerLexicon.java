package org.claimgraph.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.WordList;

/** The triggers of triggers.tsv, found by lemmas; immutable and shared. */
final class TriggerLexicon {

    /**
     * A trigger where it stands.
     *
     * @param head its main word
     * @param begin its first token
     * @param end index after its last
     */
    record Found(Trigger trigger, int head, int begin, int end) {}

    private static final Set<String> PREFIXES = Set.of("self", "pre", "post", "anti", "non", "mid", "counter");
    private static final int DEPTH = 2;
    private static final Set<String> BETWEEN = Set.of("DET", "ADV", "PRON");

    private final Map<String, List<Trigger>> byFirst = new HashMap<>();

    TriggerLexicon() {
        for (List<String> row : WordList.rows(TriggerLexicon.class, "triggers.tsv", 5)) {
            List<String> words = List.of(row.get(0).split(" "));
            Set<String> objects =
                    row.get(4).equals("-") ? Set.of() : Set.of(row.get(4).split("\\|"));
            Trigger.Need need = Trigger.Need.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            Trigger trigger = new Trigger(words, row.get(1).equals("V"), row.get(2), need, objects);
            byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(trigger);
        }
    }

    /** The longest trigger that begins at the token and has the object it needs. */
    Optional<Found> at(SentenceTree tree, int token) {
        Found best = null;
        for (Trigger trigger : byFirst.getOrDefault(lemma(tree, token), List.of())) {
            int end = end(tree, token, trigger);
            int head = trigger.verb() ? token : end - 1;
            boolean fits = end > 0 && isRightWord(tree, head, trigger) && hasObject(tree, head, trigger);
            int words = trigger.words().size();
            boolean better = best == null
                    || words > best.trigger().words().size()
                    || words == best.trigger().words().size()
                            && !trigger.objects().isEmpty();
            if (fits && better) {
                best = new Found(trigger, head, token, end);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isRightWord(SentenceTree tree, int head, Trigger trigger) {
        String upos = tree.token(head).upos();
        return trigger.verb()
                ? upos.equals("VERB") && !isPhrasal(tree, head, trigger) && !isCompound(tree, head)
                : upos.equals("NOUN")
                        && !isCallFor(tree, head)
                        && !isExchangeFor(tree, head)
                        && !isPrefixed(tree, head);
    }

    /** "Kill off" is not "kill". */
    private static boolean isPhrasal(SentenceTree tree, int head, Trigger trigger) {
        return trigger.words().size() == 1
                && tree.children(head).stream()
                        .anyMatch(child -> tree.token(child).xpos().equals("RP"));
    }

    /** "Grammy-nominated", "Russian-backed" describe somebody. */
    private static boolean isCompound(SentenceTree tree, int head) {
        return tree.lemma(head - 1).equals("-") && tree.token(head).xpos().equals("VBN");
    }

    /** "Calls for reform", "a call to act" are demands, whatever the tagger takes them for. */
    private static boolean isCallFor(SentenceTree tree, int head) {
        return lemma(tree, head).equals("call") && Set.of("for", "to", "on").contains(tree.lemma(head + 1));
    }

    /** "In exchange for": a preposition. */
    private static boolean isExchangeFor(SentenceTree tree, int head) {
        return lemma(tree, head).equals("exchange") && tree.lemma(head + 1).equals("for");
    }

    /** "Self-deportation", "post-election" name something else. */
    private static boolean isPrefixed(SentenceTree tree, int head) {
        return tree.lemma(head - 1).equals("-") && PREFIXES.contains(lemma(tree, Math.max(0, head - 2)));
    }

    private static boolean hasObject(SentenceTree tree, int head, Trigger trigger) {
        if (trigger.objects().isEmpty()) {
            return true;
        }
        List<Integer> objects = trigger.verb() ? tree.patients(head) : tree.oblique(head, Set.of("of"));
        return !trigger.verb() && objects.isEmpty() // "the expulsion"
                || objects.stream().anyMatch(object -> holds(tree, object, trigger.objects(), DEPTH));
    }

    /** "All but one of the detained men" is an object as much as "the men". */
    private static boolean holds(SentenceTree tree, int word, Set<String> objects, int depth) {
        return objects.contains(lemma(tree, word)) && !tree.token(word).upos().equals("ADJ")
                || depth > 0 && tree.children(word).stream().anyMatch(child -> holds(tree, child, objects, depth - 1));
    }

    private static int end(SentenceTree tree, int token, Trigger trigger) {
        int at = token + 1;
        for (String word : trigger.words().subList(1, trigger.words().size())) {
            int limit = trigger.verb() ? Math.min(tree.size(), at + 2) : Math.min(tree.size(), at);
            while (at < limit
                    && !lemma(tree, at).equals(word)
                    && BETWEEN.contains(tree.token(at).upos())) {
                at++;
            }
            if (at >= tree.size() || !lemma(tree, at).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    static String lemma(SentenceTree tree, int token) {
        return tree.lemma(token).toLowerCase(Locale.ROOT);
    }
}
