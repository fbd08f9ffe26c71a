package org.claimgraph.entity.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimgraph.entity.EntityType;

/**
 * An entity of the gazetteer.
 *
 * @param key path of its IRI: {@code organization/kremlin}
 * @param names that mean this entry wherever they stand, the label included unless it is weak
 * @param weakNames that others bear too ("Congress", "Wagner"): they count where the article shows that this entry is meant
 * @param shortNames surnames that mean this person unless the article has another of that name
 * @param context words one of which the article must hold for a weak name to count; empty if the entry's state is enough
 * @param demonyms adjectives and nouns for a state's people ("Polish", "Pole")
 * @param members nouns for an organization's members, whose plural alone stands for it ("Democrat": "Democrats said")
 * @param nouns what a text may call it after naming it ("the bloc")
 * @param partOf key of the state or body it belongs to
 * @param seat key of the city whose name stands for a state's government
 * @param actsFor key of the body that a city's name stands for, where that is not the state it lies in ("Brussels")
 */
public record Entry(
        String key,
        String iri,
        Kind kind,
        String label,
        List<String> names,
        List<String> weakNames,
        List<String> shortNames,
        List<String> context,
        List<String> demonyms,
        List<String> members,
        List<String> nouns,
        Optional<String> partOf,
        Optional<String> seat,
        Optional<String> actsFor,
        Gender gender,
        List<Tenure> tenures) {

    /** The classes of the gazetteer's Turtle. */
    public enum Kind {
        STATE,
        TERRITORY,
        CITY,
        PLACE,
        ORGANIZATION,
        MEDIUM,
        PERSON
    }

    public Entry {
        names = List.copyOf(names);
        weakNames = List.copyOf(weakNames);
        shortNames = List.copyOf(shortNames);
        context = List.copyOf(context);
        demonyms = List.copyOf(demonyms);
        members = List.copyOf(members);
        nouns = List.copyOf(nouns);
        tenures = List.copyOf(tenures);
    }

    /** With every reference to another entry passed through the function. */
    public Entry withReferences(UnaryOperator<String> to) {
        return new Entry(
                key,
                iri,
                kind,
                label,
                names,
                weakNames,
                shortNames,
                context,
                demonyms,
                members,
                nouns,
                partOf.map(to),
                seat.map(to),
                actsFor.map(to),
                gender,
                tenures.stream()
                        .map(t -> new Tenure(t.title(), to.apply(t.body()), t.from(), t.until()))
                        .toList());
    }

    public EntityType type() {
        return switch (kind) {
            case STATE, TERRITORY, CITY -> EntityType.GEOPOLITICAL;
            case PLACE -> EntityType.PLACE;
            case ORGANIZATION, MEDIUM -> EntityType.ORGANIZATION;
            case PERSON -> EntityType.PERSON;
        };
    }

    public boolean isState() {
        return kind == Kind.STATE || kind == Kind.TERRITORY;
    }
}
