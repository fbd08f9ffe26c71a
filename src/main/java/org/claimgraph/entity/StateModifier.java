package org.claimgraph.entity;

import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;

/** The state that stands before a noun and says whose it is: "Russian", "Russia's", "the Russia". */
final class StateModifier {

    private StateModifier() {}

    /** The state named right before the token, adjectives in between aside. */
    static Optional<Entry> before(Discourse discourse, int token) {
        Words words = discourse.words;
        int begin = words.begin(words.sentence(token));
        for (int i = token - 1; i >= begin && i >= token - 4; i--) {
            Optional<Entry> state = ending(discourse, i, begin);
            if (state.isPresent()) {
                return state;
            }
            boolean between = words.is(i, "ADJ") || words.token(i).xpos().equals("POS") || words.is(i, "NOUN");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A demonym or a state's name whose last token is {@code last}. */
    static Optional<Entry> ending(Discourse discourse, int last, int begin) {
        for (int first = Math.max(begin, last - 2); first <= last; first++) {
            String phrase = discourse.words.span(first, last + 1).in(discourse.analysis.text());
            List<Entry> demonym = discourse.gazetteer.demonyms().get(phrase);
            if (!demonym.isEmpty()) {
                return Optional.of(demonym.getFirst());
            }
            Optional<Entry> state = discourse.gazetteer.names().get(phrase).stream()
                    .map(Sense::entry)
                    .filter(Entry::isState)
                    .findFirst();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }
}
