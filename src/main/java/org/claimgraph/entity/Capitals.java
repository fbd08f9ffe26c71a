package org.claimgraph.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;
import org.claimgraph.entity.gazetteer.Gazetteer.Strength;

/** Names that datelines and transcripts set in capitals: "WASHINGTON" is Washington, "MARY BRANDT" Mary Brandt; "NATO" stays. */
final class Capitals {

    private Capitals() {}

    /** The name in small letters, if it is several words or one that the gazetteer has so; else as it is. */
    static String undone(String name, Gazetteer gazetteer) {
        if (!isCapitals(name)) {
            return name;
        }
        boolean several = name.contains(" ") && Arrays.stream(name.split(" ")).anyMatch(word -> word.length() > 3);
        return several || entry(name, gazetteer).isPresent() ? small(name) : name;
    }

    /** What the gazetteer knows under the name in small letters. */
    static Optional<Entry> entry(String name, Gazetteer gazetteer) {
        if (!isCapitals(name) || name.length() < 4) {
            return Optional.empty();
        }
        return gazetteer.names().get(small(name)).stream()
                .filter(sense -> sense.strength() == Strength.STRONG)
                .map(Sense::entry)
                .findFirst();
    }

    private static boolean isCapitals(String name) {
        return name.chars().anyMatch(Character::isUpperCase) && name.chars().noneMatch(Character::isLowerCase);
    }

    private static String small(String name) {
        return Arrays.stream(name.split("\\s+"))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
