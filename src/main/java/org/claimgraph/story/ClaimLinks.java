package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All links between claims: same, close, answers. */
final class ClaimLinks {

    /** Where two links join the same claims, the stronger kind counts, then the higher score. */
    private static final Comparator<ClaimLink> STRONGEST = Comparator.comparing(ClaimLink::kind)
            .thenComparing(Comparator.comparingDouble(ClaimLink::score).reversed())
            .thenComparing(ClaimLink::reason);

    /** Sorted by claims and kind; one link at most for the same two claims, and one for the same answer. */
    static List<ClaimLink> of(List<Statement> statements, Syndication syndication) {
        List<Wording> wordings = statements.parallelStream()
                .map(statement -> Wording.of(statement.text()))
                .toList();
        List<ClaimLink> all = new ArrayList<>(Answers.byNoun(statements));
        Candidates.of(statements, wordings).forEach(1, (i, j) -> {
            Statement one = statements.get(i);
            Statement other = statements.get(j);
            ClaimMatcher.match(one, wordings.get(i), other, wordings.get(j), syndication.areCopies(one.article(), other.article()))
                    .ifPresent(all::add);
            Answers.match(one, wordings.get(i), other, wordings.get(j)).ifPresent(all::add);
        });
        return strongest(all);
    }

    private static List<ClaimLink> strongest(Collection<ClaimLink> all) {
        Map<String, ClaimLink> kept = new TreeMap<>();
        for (ClaimLink link : all) {
            kept.merge(
                    link.claim() + " " + link.other() + " " + link.attribution(),
                    link,
                    (one, other) -> STRONGEST.compare(one, other) <= 0 ? one : other);
        }
        return List.copyOf(kept.values());
    }

    /** Claims that links of the kind "same" hold together: groups of IRIs, sorted. */
    static List<List<String>> clusters(List<ClaimLink> links) {
        List<ClaimLink> same =
                links.stream().filter(link -> link.kind() == ClaimLink.Kind.SAME).toList();
        List<String> claims = same.stream()
                .flatMap(link -> Stream.of(link.claim(), link.other()))
                .sorted()
                .distinct()
                .toList();
        DisjointSets sets = new DisjointSets(claims.size());
        same.forEach(link -> sets.join(
                Collections.binarySearch(claims, link.claim()),
                Collections.binarySearch(claims, link.other())));
        return sets.groups().stream()
                .map(group -> group.stream().map(claims::get).toList())
                .toList();
    }

    private ClaimLinks() {}
}
