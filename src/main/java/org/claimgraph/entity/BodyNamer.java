package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Body;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Slug;
import org.claimgraph.text.Span;

/**
 * Bodies that many states have: "Russia's Security Council", "the Ministry of Defence of Belarus". Without a state the
 * article's only such body of a known state is meant, else the name stays local.
 */
final class BodyNamer {

    private final Discourse discourse;
    /** The first body of each kind whose state the article tells. */
    private final Map<String, Referent> ofKind = new HashMap<>();

    BodyNamer(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The kind of body that ends the tokens [first, end). */
    Optional<Body> kindOf(int first, int end) {
        for (int i = first; i < end; i++) {
            for (Found<Body> found : at(i)) {
                boolean stateBefore = i == first
                        || StateModifier.ending(discourse, i - 1, first).isPresent()
                        || discourse.words.token(i - 1).xpos().equals("POS");
                if (found.end() == end && stateBefore) {
                    return Optional.of(found.values().getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /** Wherever a kind of body is named; a single common noun ("parliament") only with its state. */
    List<NameSpan> spans() {
        List<NameSpan> found = new ArrayList<>();
        for (int i = 0; i < discourse.words.size(); i++) {
            for (Found<Body> body : at(i)) {
                boolean common = body.end() == i + 1 && !discourse.words.isCapitalized(i);
                if (!common || isStandingNoun(i) && stateOf(i, body.end()).isPresent()) {
                    found.add(new NameSpan(i, body.end(), EntityType.ORGANIZATION, Optional.empty(), false, 0.8));
                }
            }
        }
        return found;
    }

    /** Not "army" in "army officers". */
    private boolean isStandingNoun(int i) {
        return discourse.words.is(i, "NOUN") && !discourse.words.relation(i).equals("compound");
    }

    private List<Found<Body>> at(int token) {
        return discourse.at(token, discourse.gazetteer.bodies(), false);
    }

    /** The body of a state, if the text says which; remembered for later mentions without one. */
    Optional<Referent> ofState(Body body, int first, int end) {
        Optional<Referent> named = stateOf(first, end).map(state -> of(body, state, discourse.words.span(first, end)));
        named.ifPresent(referent -> ofKind.putIfAbsent(body.label(), referent));
        return named;
    }

    /** The one the article has named with its state. */
    Optional<Referent> remembered(Body body) {
        return Optional.ofNullable(ofKind.get(body.label()));
    }

    private Optional<Entry> stateOf(int first, int end) {
        Words words = discourse.words;
        for (int i = first; i < end; i++) {
            Optional<Entry> inside = StateModifier.ending(discourse, i, first);
            if (inside.isPresent()) {
                return inside;
            }
        }
        int last = words.end(words.sentence(first));
        if (end < last && words.lower(end).equals("of")) {
            for (int i = end + 1; i < Math.min(last, end + 4); i++) {
                Optional<Entry> after = StateModifier.ending(discourse, i, end + 1);
                if (after.isPresent()) {
                    return after;
                }
            }
        }
        return StateModifier.before(discourse, first);
    }

    private Referent of(Body body, Entry state, Span where) {
        String label = body.label() + " of " + state.label();
        Referent referent = discourse
                .gazetteer
                .entry("organization/" + Slug.of(label))
                .map(entry -> discourse.of(entry, where))
                .orElseGet(
                        () -> discourse.named("body:" + label, EntityType.ORGANIZATION, label, Gender.UNKNOWN, where));
        referent.state = Optional.of(discourse.of(state, where));
        body.nouns().stream().findFirst().ifPresent(noun -> referent.noun = Optional.of(noun));
        return referent;
    }
}
