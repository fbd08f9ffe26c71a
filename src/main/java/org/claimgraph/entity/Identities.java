package org.claimgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the user has decided about who is who; it wins over every rule.
 *
 * @param same key to the key that takes its place, chains already followed
 * @param labels the label of each key that takes another's place
 * @param different pairs of keys, each sorted, that no rule may make one
 */
public record Identities(Map<String, String> same, Map<String, String> labels, Set<List<String>> different) {

    public static final Identities NONE = new Identities(Map.of(), Map.of(), Set.of());

    public Identities {
        same = Map.copyOf(same);
        labels = Map.copyOf(labels);
        different = Set.copyOf(different);
    }

    boolean mayBeOne(String a, String b) {
        return !different.contains(a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a));
    }

    String of(String key) {
        return same.getOrDefault(key, key);
    }
}
