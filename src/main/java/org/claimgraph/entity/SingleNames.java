package org.claimgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Slug;

/**
 * Single names of people, by the full names around them: surnames, given names, and names of places and firms that here are
 * somebody's surname ("Jordan" after "Jim Jordan", "Ford" after "Gerald Ford"). Who is named nowhere in full stays in the article.
 */
final class SingleNames {

    private static final Comparator<Referent> BY_PLACE =
            Comparator.comparing((Referent r) -> r.first).thenComparing(r -> r.label);

    private final Discourse discourse;
    private final Words words;
    private final NamedPeople people;

    SingleNames(Discourse discourse, NamedPeople people) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.people = people;
    }

    /** Who is meant, and why. */
    record Meant(Referent person, String resolution, double confidence) {}

    /** @param type what the article takes the name for */
    boolean isOne(NameSpan span, String name, EntityType type) {
        if (span.surname() || span.entry().isEmpty() && type == EntityType.PERSON) {
            return true;
        }
        boolean place = type == EntityType.GEOPOLITICAL || type == EntityType.PLACE;
        return people.hasSurname(name)
                && span.length() == 1
                && (span.entry().isEmpty() || !place || !isAfterPreposition(span));
    }

    private boolean isAfterPreposition(NameSpan span) {
        return span.first() > 0
                && words.is(span.first() - 1, "ADP")
                && words.sentence(span.first() - 1) == words.sentence(span.first());
    }

    /** "President Trump": the title says that the well-known bearer of the surname is about. */
    void rememberTitled(NameSpan span, String name) {
        boolean titled = span.entry().stream()
                .flatMap(entry -> entry.tenures().stream())
                .anyMatch(tenure -> discourse.titlesBefore(span.first()).stream()
                        .anyMatch(discourse.gazetteer.offices().get(tenure.title())::contains));
        if (titled) {
            people.addSurname(name, listed(span).orElseThrow());
        }
    }

    private Optional<Referent> listed(NameSpan span) {
        return span.entry().map(entry -> discourse.of(entry, words.span(span.first(), span.end())));
    }

    Meant resolve(NameSpan span, String name) {
        Gender said = Honorific.before(words, span.first());
        String surname = PersonName.of(name).surname();
        List<Referent> named = people.withSurname(surname, said);
        Optional<Referent> listed = span.surname() ? listed(span) : Optional.empty();
        if (listed.isPresent() && (named.isEmpty() || named.contains(listed.get()))) {
            people.addSurname(name, listed.get());
            return new Meant(listed.get(), "surname", span.confidence());
        }
        return named.isEmpty()
                ? withGivenName(span, name, said)
                : new Meant(nearest(named, span), "surname", named.size() == 1 ? 0.95 : 0.75);
    }

    private Meant withGivenName(NameSpan span, String name, Gender said) {
        List<Referent> given = people.withGivenName(name, said);
        if (given.size() == 1) {
            return new Meant(given.getFirst(), "given name", 0.85);
        }
        Referent alone = discourse.named(
                "single:" + Slug.of(name),
                EntityType.PERSON,
                name,
                said.or(Lexicon.genderOfGivenName(name)),
                words.span(span.first(), span.end()));
        alone.gender = alone.gender.or(said);
        return new Meant(alone, "exact name", 0.7);
    }

    /** The one named last before the span; the first of all if none is named before. */
    private Referent nearest(List<Referent> named, NameSpan span) {
        List<Reference> before = discourse.references().stream()
                .filter(r -> r.first() < span.first() && named.contains(r.only()))
                .toList();
        return before.isEmpty()
                ? named.stream().min(BY_PLACE).orElseThrow()
                : before.getLast().only();
    }
}
