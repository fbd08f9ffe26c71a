package org.claimgraph.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Copies and rewrites of one text.
 *
 * <p>Two texts belong together if {@value #CONTAINMENT} of the shorter one's runs of three words stand in the other: a
 * rewrite keeps a third, while two independent reports of one event share a twentieth. Resemblance (MinHash, SimHash) sees
 * copies only. Candidates share some of the runs whose hash ends in zeros (Broder's mod-p sketch, which keeps containment
 * measurable): one sketch finds copies and rewrites alike, see src/docs/decisions/stories-are-recomputed.md.
 */
final class Syndication {

    private static final double CONTAINMENT = 0.2;
    /** Shorter texts share so many runs by chance. */
    private static final int LEAST_SHARED = 25;

    private static final int SKETCH_MASK = 7;
    private static final int LEAST_SKETCHED = 3;
    private static final int ALL = 32;
    private static final int NEIGHBOURS = 8;
    private static final int DAYS = 14;

    /**
     * @param articles IRIs, sorted
     * @param reason why they were grouped
     */
    record Group(List<String> articles, String reason) {}

    /** Groups of two or more, each article in one at most. */
    static List<Group> groups(List<Article> articles) {
        List<Shingles> shingles = articles.parallelStream()
                .map(article -> Shingles.of(article.text()))
                .toList();
        DisjointSets sets = new DisjointSets(articles.size());
        double[] best = new double[articles.size()];
        candidates(articles, shingles).forEach(LEAST_SKETCHED, (one, other) -> {
            double containment = shingles.get(one).containment(shingles.get(other));
            boolean enough = shingles.get(one).shared(shingles.get(other)) >= LEAST_SHARED;
            if (enough && containment >= CONTAINMENT) {
                sets.join(one, other);
                best[one] = Math.max(best[one], containment);
                best[other] = Math.max(best[other], containment);
            }
        });
        return sets.groups().stream().map(group -> group(group, articles, best)).toList();
    }

    private static Group group(List<Integer> members, List<Article> articles, double[] best) {
        double least = members.stream().mapToDouble(member -> best[member]).min().orElse(0);
        String reason = String.format(
                Locale.ROOT,
                "%.0f %% or more of three-word runs in common with another of the %d articles",
                Math.floor(least * 100),
                members.size());
        return new Group(members.stream().map(member -> articles.get(member).iri()).toList(), reason);
    }

    private static PairList candidates(List<Article> articles, List<Shingles> shingles) {
        Integer[] byDay = byDay(articles);
        Postings postings = new Postings();
        for (int place = 0; place < byDay.length; place++) {
            for (long hash : shingles.get(byDay[place]).hashes()) {
                if ((hash & SKETCH_MASK) == 0) {
                    postings.add(hash >>> 3, place);
                }
            }
        }
        PairList pairs = new PairList();
        postings.pairs(ALL, NEIGHBOURS, (one, other) -> {
            if (near(articles.get(byDay[one]), articles.get(byDay[other]))) {
                pairs.add(byDay[one], byDay[other]);
            }
        });
        return pairs;
    }

    /** Where many texts share a run, those of about the same day are compared. */
    private static Integer[] byDay(List<Article> articles) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
        }
        Integer[] sorted = order.toArray(Integer[]::new);
        Arrays.sort(sorted, (a, b) -> day(articles.get(a)).compareTo(day(articles.get(b))));
        return sorted;
    }

    private static String day(Article article) {
        return article.day().map(Object::toString).orElse("unknown");
    }

    /** An article without a day may be of any. */
    private static boolean near(Article one, Article other) {
        return one.day().isEmpty()
                || other.day().isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(one.day().get(), other.day().get())) <= DAYS;
    }

    private Syndication() {}
}
