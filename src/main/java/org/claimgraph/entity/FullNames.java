package org.claimgraph.entity;

import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;
import org.claimgraph.entity.gazetteer.Gazetteer.Strength;
import org.claimgraph.entity.gazetteer.Slug;
import org.claimgraph.text.Span;

/** People named in full: the gazetteer's by any of their names and spellings, others by given name and surname. */
final class FullNames {

    private final Discourse discourse;
    private final NamedPeople people;

    FullNames(Discourse discourse, NamedPeople people) {
        this.discourse = discourse;
        this.people = people;
    }

    /** Who is meant, and why. */
    record Meant(Referent person, String resolution, double confidence) {}

    Meant resolve(NameSpan span, String text) {
        PersonName name = PersonName.of(text);
        Span where = discourse.words.span(span.first(), span.end());
        Meant meant = span.entry()
                .map(entry -> new Meant(discourse.of(entry, where), "gazetteer name", 0.97))
                .or(() -> listed(name, where))
                .or(() -> respelled(name))
                .or(() -> shortened(name))
                .orElseGet(() -> unlisted(name, where));
        Referent person = meant.person();
        person.gender = person.gender
                .or(Honorific.before(discourse.words, span.first()))
                .or(name.gender());
        people.add(name, person);
        discourse.alias("spelled:" + Spelling.of(name), person);
        return meant;
    }

    /** Known without middle names ("Donald Fitzgerald Trump") or in another transliteration. */
    private Optional<Meant> listed(PersonName name, Span where) {
        Optional<Entry> asWritten = discourse.gazetteer.names().get(name.toString()).stream()
                .filter(sense -> sense.strength() == Strength.STRONG)
                .map(Sense::entry)
                .filter(entry -> entry.type() == EntityType.PERSON)
                .findFirst();
        return asWritten
                .map(entry -> new Meant(discourse.of(entry, where), "full name", 0.93))
                .or(() -> discourse
                        .listedPeople
                        .spelled(name)
                        .filter(entry -> discourse.identities.mayBeOne(key(name), entry.key()))
                        .map(entry -> new Meant(discourse.of(entry, where), "full name, other spelling", 0.9)));
    }

    /** "Sergey Gorskiy" after "Sergei Gorsky": one name in two transliterations. */
    private Optional<Meant> respelled(PersonName name) {
        return discourse
                .known("spelled:" + Spelling.of(name))
                .filter(other -> discourse.identities.mayBeOne(key(name), key(PersonName.of(other.label))))
                .map(other -> new Meant(
                        other, other.label.equals(name.toString()) ? "full name" : "full name, other spelling", 0.93));
    }

    /** "Mike Lund" after "Michael Lund". */
    private Optional<Meant> shortened(PersonName name) {
        List<Referent> fitting = people.withSurname(name.surname(), name.gender()).stream()
                .filter(other -> PersonName.of(other.label).isShortFormOf(name))
                .filter(other -> discourse.identities.mayBeOne(key(name), key(PersonName.of(other.label))))
                .toList();
        return fitting.size() == 1
                ? Optional.of(new Meant(fitting.getFirst(), "full name, short form", 0.9))
                : Optional.empty();
    }

    private static String key(PersonName name) {
        return "person/" + Slug.of(name.toString());
    }

    private Meant unlisted(PersonName name, Span where) {
        Referent person =
                discourse.named("person:" + name.shortKey(), EntityType.PERSON, name.toString(), name.gender(), where);
        return new Meant(person, "full name", 0.93);
    }
}
