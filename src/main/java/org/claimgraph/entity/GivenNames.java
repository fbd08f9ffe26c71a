package org.claimgraph.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.entity.gazetteer.Slug;

/** Which given names may be one person's: "Bernard" and "Bernie", "Mike" and "Michael". */
final class GivenNames {

    /** Numbers of the lines of the list that a name stands on. */
    private static final Map<String, Set<Integer>> LINES = lines();

    private GivenNames() {}

    static boolean mayBeOne(String a, String b) {
        String one = Slug.of(a);
        String other = Slug.of(b);
        return one.equals(other)
                || LINES.getOrDefault(one, Set.of()).stream().anyMatch(LINES.getOrDefault(other, Set.of())::contains);
    }

    private static Map<String, Set<Integer>> lines() {
        List<Set<String>> groups = Lexicon.groups("short-given-names.txt");
        Map<String, Set<Integer>> lines = new HashMap<>();
        for (int line = 0; line < groups.size(); line++) {
            for (String name : groups.get(line)) {
                lines.computeIfAbsent(name, k -> new HashSet<>()).add(line);
            }
        }
        return lines;
    }
}
