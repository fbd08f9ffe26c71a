package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.story.Statistics.Together;

/**
 * With whom each entity is mentioned in one article. An article names fifty and a store's articles together make millions of
 * pairs, so entities are numbers here: in the order of their IRIs, and counted in an array.
 */
final class Partners {

    private final List<String> entities;
    private final int[][] mentions;
    private final List<int[]> articlesOf = new ArrayList<>();

    Partners(List<Article> articles) {
        this.entities = articles.stream()
                .flatMap(article -> article.mentions().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        entities.forEach(entity -> numbers.put(entity, numbers.size()));
        this.mentions = articles.stream()
                .map(article -> article.mentions().stream()
                        .mapToInt(numbers::get)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        int[] frequency = new int[entities.size()];
        Arrays.stream(mentions).flatMapToInt(Arrays::stream).forEach(entity -> frequency[entity]++);
        Arrays.stream(frequency).forEach(count -> articlesOf.add(new int[count]));
        for (int article = mentions.length - 1; article >= 0; article--) {
            for (int entity : mentions[article]) {
                articlesOf.get(entity)[--frequency[entity]] = article;
            }
        }
    }

    /**
     * The pairs that at least one of the two is most often mentioned in, sorted.
     *
     * @param each how many partners of one entity, the most frequent and then the least IRI first
     * @param least in how many articles a pair has to be
     */
    List<Together> most(int each, int least) {
        Set<Long> pairs = new HashSet<>();
        List<Together> all = new ArrayList<>();
        int[] counts = new int[entities.size()];
        for (int one = 0; one < entities.size(); one++) {
            int here = one;
            int[] met = met(one, counts);
            Arrays.stream(met)
                    .filter(other -> other != here && counts[other] >= least)
                    .boxed()
                    .sorted(Comparator.comparing((Integer other) -> -counts[other])
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(each)
                    .filter(other -> pairs.add((long) Math.min(here, other) << 32 | Math.max(here, other)))
                    .forEach(other -> all.add(new Together(
                            entities.get(Math.min(here, other)), entities.get(Math.max(here, other)), counts[other])));
            Arrays.stream(met).forEach(other -> counts[other] = 0);
        }
        all.sort(Comparator.comparing(Together::one).thenComparing(Together::other));
        return all;
    }

    /** Counts in how many articles each other is mentioned with one, which is among those met too. */
    private int[] met(int one, int[] counts) {
        IntStream.Builder met = IntStream.builder();
        for (int article : articlesOf.get(one)) {
            for (int other : mentions[article]) {
                if (counts[other]++ == 0) {
                    met.add(other);
                }
            }
        }
        return met.build().toArray();
    }
}
