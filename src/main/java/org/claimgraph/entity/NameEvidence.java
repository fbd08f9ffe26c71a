package org.claimgraph.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;
import org.claimgraph.entity.gazetteer.Gazetteer.Strength;

/**
 * Which of the entries a weak name may mean, by what else the article names: the entry itself in full, words of its
 * context, its state.
 */
final class NameEvidence {

    private final String text;
    private final Set<String> certain = new HashSet<>();
    private final Map<String, Integer> states = new HashMap<>();

    NameEvidence(Discourse discourse) {
        text = discourse.analysis.text().toLowerCase(Locale.ROOT);
        this.discourse = discourse;
    }

    private final Discourse discourse;

    void take(List<Sense> senses) {
        if (senses.size() == 1 && senses.getFirst().strength() != Strength.WEAK) {
            Entry entry = senses.getFirst().entry();
            certain.add(entry.key());
            stateOf(entry).ifPresent(state -> states.merge(state, 1, Integer::sum));
        }
    }

    private Optional<String> stateOf(Entry entry) {
        if (!entry.tenures().isEmpty()) {
            return discourse.gazetteer.stateOf(entry.tenures().getFirst().body());
        }
        return discourse.gazetteer.stateOf(entry.key());
    }

    /** The sense that is meant at a token; empty where a weak name has too little to go by. */
    Optional<Sense> choose(List<Sense> senses, Discourse at, int token) {
        for (Sense sense : senses) {
            if (sense.strength() == Strength.STRONG) {
                return Optional.of(sense);
            }
        }
        Optional<Sense> best = Optional.empty();
        int most = 0;
        for (Sense sense : senses) {
            int score = sense.strength() == Strength.SHORT ? 2 : score(sense.entry(), at, token);
            if (score > most) {
                most = score;
                best = Optional.of(sense);
            }
        }
        return best;
    }

    private int score(Entry entry, Discourse at, int token) {
        if (isAnotherStates(entry, at, token)) {
            return 0;
        }
        int named = certain.contains(entry.key()) ? 4 : 0;
        int words = entry.context().stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT))) ? 3 : 0;
        boolean ofMain = entry.partOf()
                .flatMap(discourse.gazetteer::stateOf)
                .filter(state -> isMain(state))
                .isPresent();
        boolean ofNamed = entry.partOf().filter(certain::contains).isPresent();
        int state = (ofMain || ofNamed) && entry.context().isEmpty() ? 1 : 0;
        return named + words + state;
    }

    /** The state most of the certain names belong to, or close to it. */
    private boolean isMain(String state) {
        int most = states.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return states.getOrDefault(state, 0) * 2 >= most && most > 0;
    }

    /** "The Italian Senate", "Poland's Supreme Court" is not the one of {@code entry}'s state. */
    private static boolean isAnotherStates(Entry entry, Discourse at, int token) {
        return StateModifier.before(at, token)
                .filter(state -> !entry.partOf().equals(Optional.of(state.key())))
                .isPresent();
    }

    /** The state most certain names belong to, by count and then by key. */
    Optional<String> mainState() {
        return states.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
