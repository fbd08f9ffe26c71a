package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Slug;

/** The gazetteer's people by other spellings of their names: transliterations, short forms of given names. Immutable. */
final class ListedPeople {

    private record Listed(PersonName name, Entry entry) {}

    private final Map<String, List<Listed>> bySpelling = new HashMap<>();
    private final Map<String, List<Listed>> bySurname = new HashMap<>();

    ListedPeople(Collection<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.type() == EntityType.PERSON) {
                entry.names().stream()
                        .map(PersonName::of)
                        .filter(PersonName::isFull)
                        .forEach(name -> add(new Listed(name, entry)));
            }
        }
    }

    private void add(Listed listed) {
        bySpelling
                .computeIfAbsent(Transliteration.standard(listed.name), k -> new ArrayList<>(1))
                .add(listed);
        bySurname
                .computeIfAbsent(Slug.of(listed.name.surname()), k -> new ArrayList<>(1))
                .add(listed);
    }

    /** Who is meant by a full name that is none of the gazetteer's own; nobody where two would fit. */
    Optional<Entry> spelled(PersonName name) {
        if (!name.isFull()) {
            return Optional.empty();
        }
        List<Listed> respelled = bySpelling.getOrDefault(Transliteration.standard(name), List.of());
        return only(respelled.isEmpty() ? shortened(name) : respelled);
    }

    private List<Listed> shortened(PersonName name) {
        return bySurname.getOrDefault(Slug.of(name.surname()), List.of()).stream()
                .filter(listed -> listed.name.isShortFormOf(name))
                .toList();
    }

    private static Optional<Entry> only(List<Listed> found) {
        List<Entry> entries = found.stream().map(Listed::entry).distinct().toList();
        return entries.size() == 1 ? Optional.of(entries.getFirst()) : Optional.empty();
    }
}
