package org.claimgraph.entity;

import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Office;

/** Nouns for people that mean nobody named ("a protester", "officials"): referents without a name, for pronouns to point at. */
final class UnnamedPeople {

    private final Discourse discourse;
    private final Words words;

    UnnamedPeople(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
    }

    /** Who is meant, and why. */
    record Meant(Referent referent, String resolution, double confidence) {}

    Optional<Meant> resolve(NounPhrase phrase, Optional<Office> office) {
        String lemma = phrase.lemma();
        if (office.isEmpty() && !Lexicon.isHuman(lemma) && !isPeopleOf(phrase.head())) {
            return Optional.empty();
        }
        boolean plural = phrase.isPlural();
        Optional<Referent> again = phrase.isDefinite() ? sameNounBefore(phrase.head(), plural) : Optional.empty();
        Meant meant = again.map(referent -> new Meant(referent, "same noun", 0.7))
                .orElseGet(() -> new Meant(made(phrase, office), "unnamed", 1));
        meant.referent().plural = plural;
        return Optional.of(meant);
    }

    private Referent made(NounPhrase phrase, Optional<Office> office) {
        Gender gender = Lexicon.genderOfHuman(phrase.lemma())
                .or(office.map(o -> o.genderOf(phrase.lemma())).orElse(Gender.UNKNOWN));
        return new Referent(
                EntityType.UNNAMED,
                phrase.text(),
                Optional.empty(),
                gender,
                words.span(phrase.first(), phrase.head() + 1));
    }

    private boolean isPeopleOf(int head) {
        String form = words.token(head).form();
        return !discourse.gazetteer.demonyms().get(form).isEmpty()
                || !discourse.gazetteer.members().get(form).isEmpty();
    }

    /** "The protester" after "a protester". */
    private Optional<Referent> sameNounBefore(int head, boolean plural) {
        List<Reference> all = discourse.references();
        for (int i = all.size() - 1; i >= 0; i--) {
            Reference before = all.get(i);
            if (before.first() < head
                    && before.kind() == Mention.Kind.NOMINAL
                    && before.only().type == EntityType.UNNAMED
                    && before.only().plural == plural
                    && words.lemma(before.head()).equals(words.lemma(head))) {
                return Optional.of(before.only());
            }
        }
        return Optional.empty();
    }
}
