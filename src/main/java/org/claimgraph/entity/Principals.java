package org.claimgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Office;

/** Whose voice a nameless speaker is: "Belarusian authorities" are the state, "a Kremlin spokesman" speaks for it. */
final class Principals {

    private static final Set<String> LINKS = Set.of("for", "of", "at", "from", "with");

    private final Discourse discourse;
    private final Words words;

    Principals(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
    }

    /** "Belarusian authorities", "the government of Belarus". */
    Optional<Referent> government(int head) {
        if (!Lexicon.isGovernment(words.lemma(head)) && !Lexicon.isGovernment(words.lower(head))) {
            return Optional.empty();
        }
        Optional<Entry> state = StateModifier.before(discourse, head);
        if (state.isPresent()) {
            return state.map(entry -> discourse.of(entry, words.span(head)));
        }
        int end = words.end(words.sentence(head));
        if (head + 2 < end
                && (words.lower(head + 1).equals("of") || words.lower(head + 1).equals("in"))) {
            return discourse.covering(head + 2).map(Reference::only).filter(r -> r.type == EntityType.GEOPOLITICAL);
        }
        return Optional.empty();
    }

    /** "A Kremlin spokesman": nobody's name, but somebody's words. */
    List<Referent> spokesman(int head, List<Referent> unnamed) {
        for (Found<Office> found : discourse.at(head, discourse.gazetteer.offices(), true)) {
            Office office = found.values().getFirst();
            Optional<Referent> body = office.speaksFor() ? bodyBeside(head) : Optional.empty();
            if (body.isPresent() && unnamed.getFirst().offices.isEmpty()) {
                String title = words.lower(head);
                unnamed.getFirst()
                        .offices
                        .add(new Referent.Office(
                                title, office.label(), body, false, true, Optional.of(words.span(head))));
            }
        }
        return unnamed;
    }

    private Optional<Referent> bodyBeside(int head) {
        int begin = words.begin(words.sentence(head));
        for (int i = head - 1; i >= Math.max(begin, head - 4); i--) {
            Optional<Referent> body = bodyAt(i);
            if (body.isPresent()) {
                return body;
            }
        }
        int end = words.end(words.sentence(head));
        boolean linked = head + 1 < end && LINKS.contains(words.lower(head + 1));
        for (int i = head + 2; linked && i < Math.min(end, head + 6); i++) {
            Optional<Referent> body = bodyAt(i);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> bodyAt(int i) {
        return discourse.covering(i).map(Reference::only).filter(Referent::isBody);
    }
}
