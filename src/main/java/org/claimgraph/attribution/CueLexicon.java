package org.claimgraph.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;

/** The cues of cues.tsv, found by lemmas; immutable and shared. */
final class CueLexicon {

    /** A cue where it stands: {@code head} is the token of its first word. */
    record Found(int head, int end, Cue cue) {}

    private static final int GAP = 3;

    /** Words that may stand inside a phrase: "cast serious doubt", "rule it out". */
    private static final Set<String> BETWEEN = Set.of("DET", "ADV", "ADJ", "PRON", "PART", "AUX");

    private final Map<String, List<Cue>> byFirst = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    CueLexicon() {
        for (List<String> row : WordList.rows(CueLexicon.class, "cues.tsv", 5)) {
            Cue cue = new Cue(
                    row.get(0),
                    SpeechAct.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    role(row.get(3)),
                    prepositions(row.get(4)));
            List<String> lemmas = List.of(cue.phrase().split(" "));
            words.put(cue.phrase(), lemmas);
            byFirst.computeIfAbsent(lemmas.getFirst(), w -> new ArrayList<>()).add(cue);
        }
    }

    private static Cue.Role role(String name) {
        return name.equals("-") ? Cue.Role.NONE : Cue.Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Cue.Role> prepositions(String cell) {
        Map<String, Cue.Role> roles = new HashMap<>();
        if (!cell.equals("-")) {
            Arrays.stream(cell.split(" "))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> roles.put(pair[0], role(pair[1])));
        }
        return roles;
    }

    /** The longest cue that begins at the token. */
    Optional<Found> at(SentenceTree tree, int token) {
        Found best = null;
        for (Cue cue : byFirst.getOrDefault(lemma(tree, token), List.of())) {
            int end = matches(tree, token, words.getOrDefault(cue.phrase(), List.of()));
            if (end > 0
                    && (best == null
                            || cue.phrase().length() > best.cue().phrase().length())) {
                best = new Found(token, end, cue);
            }
        }
        return Optional.ofNullable(best);
    }

    static String lemma(SentenceTree tree, int token) {
        String form = tree.token(token).form().toLowerCase(Locale.ROOT);
        return form.equals("according") ? form : tree.lemma(token).toLowerCase(Locale.ROOT);
    }

    /** The index after the phrase's last word, or -1. */
    private static int matches(SentenceTree tree, int token, List<String> phrase) {
        int at = token + 1;
        for (String word : phrase.subList(1, phrase.size())) {
            int limit = Math.min(tree.size(), at + GAP);
            while (at < limit
                    && !lemma(tree, at).equals(word)
                    && BETWEEN.contains(tree.token(at).upos())) {
                at++;
            }
            if (at >= limit || !lemma(tree, at).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
