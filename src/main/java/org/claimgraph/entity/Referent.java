package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.text.Span;

/**
 * Somebody or something the article speaks of, while the sieves still learn about it. Lives within one call of the
 * resolver; what leaves it is an {@link Entity}.
 */
final class Referent {

    /** An office with the body it belongs to, as the text gives it. */
    record Office(
            String title,
            String office,
            Optional<Referent> body,
            boolean leads,
            boolean speaksFor,
            Optional<Span> evidence) {

        Office of(Referent otherBody) {
            return new Office(title, office, Optional.of(otherBody), leads, speaksFor, evidence);
        }
    }

    final EntityType type;
    final String label;
    final Optional<Entry> entry;
    /** Where it is first named, in tokens: the identity of those that have no name of their own. */
    final Span first;

    final TreeSet<String> names = new TreeSet<>();
    final List<Office> offices = new ArrayList<>();
    Gender gender;
    boolean plural;
    /** True for a name that means something only within this article ("the Foreign Ministry"). */
    boolean local;
    /** True for somebody who bears the name of another person and is told from that one by the state. */
    boolean namesake;
    /** An organization's common noun ("ministry"), if its name tells it. */
    Optional<String> noun = Optional.empty();
    /** The state that the text or the gazetteer ties it to. */
    Optional<Referent> state = Optional.empty();

    Referent(EntityType type, String label, Optional<Entry> entry, Gender gender, Span first) {
        this.type = type;
        this.label = label;
        this.entry = entry;
        this.gender = gender;
        this.first = first;
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    /** Can act as a body: an organization or a state. */
    boolean isBody() {
        return type == EntityType.ORGANIZATION || type == EntityType.GEOPOLITICAL;
    }

    @Override
    public String toString() {
        return label;
    }
}
