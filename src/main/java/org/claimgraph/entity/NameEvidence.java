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
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Office;

/**
 * Which of the entries a weak name may mean, by what else the article names: the entry itself in full, words of its
 * context, its state.
 */
final class NameEvidence {

    private static final Set<String> STATE_OFFICES =
            Set.of("governor", "senator", "representative", "attorney general", "lawmaker");

    private final Discourse discourse;
    private final String text;
    private final Set<String> certain = new HashSet<>();
    private final Map<String, Integer> states = new HashMap<>();

    NameEvidence(Discourse discourse) {
        text = discourse.analysis.text().toLowerCase(Locale.ROOT);
        this.discourse = discourse;
    }

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

    /** The sense that is meant at a token; empty where a weak name has too little to go by, or a surname fits several. */
    Optional<Sense> choose(List<Sense> senses, Discourse at, int token, int end) {
        Optional<Sense> territory = territoryOfOffice(senses, end);
        if (territory.isPresent()) {
            return territory;
        }
        for (Sense sense : senses) {
            if (sense.strength() == Strength.STRONG) {
                return Optional.of(sense);
            }
        }
        List<Sense> bearers =
                senses.stream().filter(s -> s.strength() == Strength.SHORT).toList();
        if (bearers.size() > 1) {
            return bearer(bearers, token);
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

    /** "New York Attorney General", "Washington Gov.": where a city bears a state's name, the office tells them apart. */
    private Optional<Sense> territoryOfOffice(List<Sense> senses, int end) {
        if (senses.size() < 2 || end >= discourse.words.size()) {
            return Optional.empty();
        }
        boolean office = discourse.at(end, discourse.gazetteer.offices(), true).stream()
                .flatMap(found -> found.values().stream())
                .anyMatch(o -> STATE_OFFICES.contains(o.label()));
        return office
                ? senses.stream()
                        .filter(s -> s.strength() == Strength.WEAK && s.entry().kind() == Entry.Kind.TERRITORY)
                        .findFirst()
                : Optional.empty();
    }

    /** Of several well-known people with one surname: by title and honorific, by who is named in full, by who is in office. */
    private Optional<Sense> bearer(List<Sense> bearers, int token) {
        Gender said = Honorific.before(discourse.words, token);
        List<Office> titles = discourse.titlesBefore(token);
        Optional<Sense> best = Optional.empty();
        int most = 0;
        for (Sense sense : bearers) {
            Entry person = sense.entry();
            if (!person.gender().agreesWith(said)) {
                continue;
            }
            int score = (holdsOneOf(person, titles) ? 8 : 0)
                    + (certain.contains(person.key()) ? 4 : 0)
                    + (said != Gender.UNKNOWN ? 2 : 0)
                    + (isInOffice(person) ? 1 : 0);
            best = score > most ? Optional.of(sense) : score == most ? Optional.empty() : best;
            most = Math.max(most, score);
        }
        return best;
    }

    private boolean holdsOneOf(Entry person, List<Office> titles) {
        return person.tenures().stream()
                .flatMap(tenure -> discourse.gazetteer.offices().get(tenure.title()).stream())
                .anyMatch(titles::contains);
    }

    private boolean isInOffice(Entry person) {
        return discourse.year > 0 && person.tenures().stream().anyMatch(tenure -> tenure.includes(discourse.year));
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
        boolean enough = entry.context().isEmpty() || entry.kind() == Entry.Kind.TERRITORY;
        int state = (ofMain || ofNamed) && enough ? 1 : 0;
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
}
