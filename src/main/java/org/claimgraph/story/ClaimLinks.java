package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All links between claims: same, close, answers. */
final class ClaimLinks {

    /** Two articles with so many claims alike report the same. */
    private static final int LINKS_OF_ONE_STORY = 2;

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
        Map<String, Integer> articles = new HashMap<>();
        PairList candidates = Candidates.of(statements, wordings);
        candidates.forEach(1, (i, j) -> {
            Statement one = statements.get(i);
            Statement other = statements.get(j);
            boolean copies = syndication.areCopies(one.article(), other.article());
            Answers.match(one, wordings.get(i), other, wordings.get(j)).ifPresent(all::add);
            ClaimMatcher.match(one, wordings.get(i), other, wordings.get(j), copies)
                    .ifPresent(link -> {
                        all.add(link);
                        articles.merge(articles(one, other), 1, Integer::sum);
                    });
        });
        candidates.forEach(1, (i, j) -> {
            if (articles.getOrDefault(articles(statements.get(i), statements.get(j)), 0) >= LINKS_OF_ONE_STORY) {
                ClaimMatcher.matchInOneStory(statements.get(i), wordings.get(i), statements.get(j), wordings.get(j))
                        .ifPresent(all::add);
            }
        });
        return strongest(all);
    }

    private static String articles(Statement one, Statement other) {
        boolean inOrder = one.article().compareTo(other.article()) < 0;
        return inOrder ? one.article() + " " + other.article() : other.article() + " " + one.article();
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
        List<ClaimLink> same = links.stream()
                .filter(link -> link.kind() == ClaimLink.Kind.SAME)
                .toList();
        List<String> claims = same.stream()
                .flatMap(link -> Stream.of(link.claim(), link.other()))
                .sorted()
                .distinct()
                .toList();
        DisjointSets sets = new DisjointSets(claims.size());
        same.forEach(link -> sets.join(
                Collections.binarySearch(claims, link.claim()), Collections.binarySearch(claims, link.other())));
        return sets.groups().stream()
                .map(group -> group.stream().map(claims::get).toList())
                .toList();
    }

    private ClaimLinks() {}
}
