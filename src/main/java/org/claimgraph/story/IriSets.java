package org.claimgraph.story;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets of IRIs by IRI, none of them empty, in the order of the IRIs. */
final class IriSets {

    private final Map<String, Set<String>> sets = new TreeMap<>();

    void add(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            sets.computeIfAbsent(key, iri -> new TreeSet<>()).addAll(values);
        }
    }

    /** Gives each claim of a cluster what any of them has. */
    void unite(List<List<String>> clusters) {
        for (List<String> cluster : clusters) {
            Set<String> all = new TreeSet<>();
            cluster.forEach(claim -> all.addAll(of(claim)));
            cluster.forEach(claim -> add(claim, all));
        }
    }

    /** Empty if there is none. */
    Set<String> of(String key) {
        return sets.getOrDefault(key, Set.of());
    }

    Map<String, Set<String>> all() {
        return Collections.unmodifiableMap(sets);
    }
}
