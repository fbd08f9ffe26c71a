package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Slug;

/** The people an article names in full, by surname and by given name, in text order. */
final class NamedPeople {

    private final Map<String, List<Referent>> bySurname = new HashMap<>();
    private final Map<String, List<Referent>> byGivenName = new HashMap<>();

    void add(PersonName name, Referent person) {
        addSurname(name.surname(), person);
        addSurname(PersonName.of(person.label).surname(), person);
        if (name.isFull()) {
            add(byGivenName, name.given(), person);
        }
    }

    void addSurname(String surname, Referent person) {
        add(bySurname, surname, person);
    }

    private static void add(Map<String, List<Referent>> index, String name, Referent person) {
        List<Referent> known = index.computeIfAbsent(Slug.of(name), k -> new ArrayList<>(1));
        if (!known.contains(person)) {
            known.add(person);
        }
    }

    boolean hasSurname(String name) {
        return bySurname.containsKey(Slug.of(name));
    }

    /** @param said the gender that an honorific tells */
    List<Referent> withSurname(String name, Gender said) {
        return agreeing(bySurname.getOrDefault(Slug.of(name), List.of()), said);
    }

    List<Referent> withGivenName(String name, Gender said) {
        return agreeing(byGivenName.getOrDefault(Slug.of(name), List.of()), said);
    }

    private static List<Referent> agreeing(List<Referent> people, Gender said) {
        return people.stream().filter(p -> p.gender.agreesWith(said)).toList();
    }
}
