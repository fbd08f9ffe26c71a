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

    /**
     * Sorted by claims and kind; one link at most for the same two claims, and one for the same answer.
     *
     * @param wordings of the statements
     */
    static List<ClaimLink> of(List<Statement> statements, List<Wording> wordings, Syndication syndication) {
        List<ClaimLink> all = new ArrayList<>(Answers.byNoun(statements));
        int[] articles = articles(statements);
        int[] texts = statements.stream()
                .mapToInt(statement -> syndication.group(statement.article()))
                .toArray();
        Map<Long, Integer> alike = new HashMap<>();
        PairList candidates = Candidates.of(statements, wordings);
        candidates.forEach(1, (i, j) -> {
            Statement one = statements.get(i);
            Statement other = statements.get(j);
            boolean copies = texts[i] == texts[j] && texts[i] >= 0;
            Answers.match(one, wordings.get(i), other, wordings.get(j)).ifPresent(all::add);
            ClaimMatcher.match(one, wordings.get(i), other, wordings.get(j), copies)
                    .ifPresent(link -> {
                        all.add(link);
                        alike.merge(pair(articles[i], articles[j]), 1, Integer::sum);
                    });
        });
        candidates.forEach(1, (i, j) -> {
            if (alike.getOrDefault(pair(articles[i], articles[j]), 0) >= LINKS_OF_ONE_STORY) {
                ClaimMatcher.matchInOneStory(statements.get(i), wordings.get(i), statements.get(j), wordings.get(j))
                        .ifPresent(all::add);
            }
        });
        return strongest(all);
    }

    /** A number for the article of each statement: millions of pairs are looked at. */
    private static int[] articles(List<Statement> statements) {
        Map<String, Integer> numbers = new HashMap<>();
        return statements.stream()
                .mapToInt(statement -> numbers.computeIfAbsent(statement.article(), iri -> numbers.size()))
                .toArray();
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
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
