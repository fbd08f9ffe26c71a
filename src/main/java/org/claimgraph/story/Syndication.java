package org.claimgraph.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.text.Span;

/**
 * Copies and rewrites of one text.
 *
 * <p>Two texts belong together if {@value #CONTAINMENT} of the shorter one's runs of three words stand in the other, or
 * {@value #CONTAINMENT_WITH_QUOTATIONS} if both have the same quotations: a rewrite keeps a quarter or more, while two
 * independent reports of one event share a twentieth. Resemblance (MinHash, SimHash) sees
 * copies only. What stands in quotation marks does not count. Candidates share some of the runs whose hash ends in zeros (Broder's mod-p sketch, which keeps containment
 * measurable): one sketch finds copies and rewrites alike, see src/docs/decisions/stories-are-recomputed.md.
 */
record Syndication(List<Syndication.Group> groups, Map<String, Integer> membership) {

    private static final double CONTAINMENT = 0.35;
    /** For texts that share quotations: a rewrite keeps those. */
    private static final double CONTAINMENT_WITH_QUOTATIONS = 0.2;

    private static final int LEAST_QUOTATIONS = 2;
    private static final int LEAST_QUOTED_WORDS = 5;
    /** One outlet's articles share its furniture, and its background paragraphs. */
    private static final double CONTAINMENT_IN_OUTLET = 0.6;
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
    static Syndication of(List<Article> articles) {
        List<Group> groups = groups(articles);
        Map<String, Integer> membership = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String article : groups.get(i).articles()) {
                membership.put(article, i);
            }
        }
        return new Syndication(groups, membership);
    }

    /** Copies and rewrites of one text have one number; -1 if there are none of this article. */
    int group(String article) {
        return membership.getOrDefault(article, -1);
    }

    private static List<Group> groups(List<Article> articles) {
        List<Shingles> shingles = articles.parallelStream()
                .map(article -> Shingles.of(ownWords(article.text())))
                .toList();
        DisjointSets sets = new DisjointSets(articles.size());
        double[] best = new double[articles.size()];
        candidates(articles, shingles).forEach(LEAST_SKETCHED, (one, other) -> {
            double containment = shingles.get(one).containment(shingles.get(other));
            boolean enough = shingles.get(one).shared(shingles.get(other)) >= LEAST_SHARED;
            if (enough
                    && containment >= CONTAINMENT_WITH_QUOTATIONS
                    && containment >= bar(articles.get(one), articles.get(other))) {
                sets.join(one, other);
                best[one] = Math.max(best[one], containment);
                best[other] = Math.max(best[other], containment);
            }
        });
        return sets.groups().stream().map(group -> group(group, articles, best)).toList();
    }

    private static double bar(Article one, Article other) {
        if (isOneOutlet(one, other)) {
            return CONTAINMENT_IN_OUTLET;
        }
        Set<String> shared = quotations(one.text());
        shared.retainAll(quotations(other.text()));
        return shared.size() >= LEAST_QUOTATIONS ? CONTAINMENT_WITH_QUOTATIONS : CONTAINMENT;
    }

    private static Set<String> quotations(String text) {
        return Quotations.in(text).stream()
                .map(quotation -> WordForms.words(quotation.in(text)))
                .filter(words -> words.size() >= LEAST_QUOTED_WORDS)
                .map(words -> String.join(" ", words))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isOneOutlet(Article one, Article other) {
        return one.outlet().isPresent() && one.outlet().equals(other.outlet());
    }

    private static Group group(List<Integer> members, List<Article> articles, double[] best) {
        double least =
                members.stream().mapToDouble(member -> best[member]).min().orElse(0);
        String reason = String.format(
                Locale.ROOT,
                "%.0f %% or more of three-word runs in common with another of the %d articles",
                Math.floor(least * 100),
                members.size());
        return new Group(
                members.stream().map(member -> articles.get(member).iri()).toList(), reason);
    }

    /** Without quotations: two outlets that quote one speech at length are not copies of each other. */
    private static String ownWords(String text) {
        StringBuilder own = new StringBuilder(text);
        for (Span quotation : Quotations.in(text).reversed()) {
            own.replace(quotation.begin(), quotation.end(), " ");
        }
        return own.toString();
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
}
