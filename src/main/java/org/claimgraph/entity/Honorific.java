package org.claimgraph.entity;

import java.util.Map;
import org.claimgraph.entity.gazetteer.Gender;

/** Mr, Mrs, Sir: before a name, no part of it, and often the only word that tells the gender. */
final class Honorific {

    private static final Map<String, Gender> ALL = Map.ofEntries(
            Map.entry("mr", Gender.MALE),
            Map.entry("mr.", Gender.MALE),
            Map.entry("sir", Gender.MALE),
            Map.entry("lord", Gender.MALE),
            Map.entry("mrs", Gender.FEMALE),
            Map.entry("mrs.", Gender.FEMALE),
            Map.entry("ms", Gender.FEMALE),
            Map.entry("ms.", Gender.FEMALE),
            Map.entry("miss", Gender.FEMALE),
            Map.entry("lady", Gender.FEMALE),
            Map.entry("dame", Gender.FEMALE),
            Map.entry("dr", Gender.UNKNOWN),
            Map.entry("dr.", Gender.UNKNOWN));

    private Honorific() {}

    static boolean isOne(String lower) {
        return ALL.containsKey(lower);
    }

    /** What the honorific right before a name tells; a full stop may stand between. */
    static Gender before(Words words, int name) {
        int i = name - 1;
        while (i >= 0 && words.token(i).form().equals(".")) {
            i--;
        }
        return i < 0 ? Gender.UNKNOWN : ALL.getOrDefault(words.lower(i), Gender.UNKNOWN);
    }
}
