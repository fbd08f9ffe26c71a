package org.claimgraph.story;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sets of IRIs by IRI, none of them empty. */
final class IriSets {

    private final Map<String, Set<String>> sets = new HashMap<>();

    void add(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            sets.merge(key, Set.copyOf(values), IriSets::union);
        }
    }

    /** Most claims stand in one article, most sources in few: a new set is rarely made. */
    private static Set<String> union(Set<String> one, Set<String> other) {
        if (one.containsAll(other)) {
            return one;
        }
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Gives each claim of a cluster what any of them has. */
    void unite(List<List<String>> clusters) {
        for (List<String> cluster : clusters) {
            Set<String> all = new HashSet<>();
            cluster.forEach(claim -> all.addAll(of(claim)));
            cluster.forEach(claim -> add(claim, all));
        }
    }

    /** Empty if there is none; in no order. */
    Set<String> of(String key) {
        return sets.getOrDefault(key, Set.of());
    }

    Map<String, Set<String>> all() {
        return Collections.unmodifiableMap(sets);
    }

    /** Those of two or more, in the order of the IRIs. */
    Map<String, Set<String>> ofSeveral() {
        Map<String, Set<String>> several = new TreeMap<>();
        sets.forEach((key, values) -> {
            if (values.size() > 1) {
                several.put(key, values);
            }
        });
        return several;
    }
}
