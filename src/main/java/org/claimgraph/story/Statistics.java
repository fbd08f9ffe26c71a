package org.claimgraph.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts over the whole store that would be slow to ask for each time. */
record Statistics(List<Citation> citations, List<Together> together, List<Repeated> repeated, List<Reports> reports) {

    /** Pairs of entities that meet in one article only are not worth their room. */
    private static final int LEAST_ARTICLES_TOGETHER = 2;

    private static final int PARTNERS = 20;

    /** How many attributions the outlet's articles have to the speaker. */
    record Citation(String outlet, String speaker, int count) {}

    /** In how many articles both are mentioned; the lesser IRI first. */
    record Together(String one, String other, int count) {}

    /** A claim that stands in several articles in its own words. */
    record Repeated(String claim, int articles) {}

    /**
     * A claim that stands in several articles, in its own words or in those of a claim that is the same.
     *
     * @param independent number of origins: articles of one syndication group, one agency or one outlet are one origin
     */
    record Reports(String claim, int articles, int independent) {}

    static Statistics of(Corpus corpus, List<Syndication.Group> groups, List<List<String>> clusters) {
        IriSets appearances = new IriSets();
        corpus.statements().forEach(statement -> appearances.add(statement.claim(), List.of(statement.article())));
        List<Repeated> repeated = repeated(appearances);
        appearances.unite(clusters);
        return new Statistics(
                citations(corpus), together(corpus.articles()), repeated, reports(corpus, groups, appearances));
    }

    private static List<Citation> citations(Corpus corpus) {
        Map<String, String> outlets = corpus.outlets();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Statement statement : corpus.statements()) {
            Optional.ofNullable(outlets.get(statement.article()))
                    .ifPresent(outlet -> statement.named().forEach(speaker -> counts.computeIfAbsent(
                                    outlet, iri -> new TreeMap<>())
                            .merge(speaker, 1, Integer::sum)));
        }
        List<Citation> citations = new ArrayList<>();
        counts.forEach((outlet, speakers) ->
                speakers.forEach((speaker, count) -> citations.add(new Citation(outlet, speaker, count))));
        return citations;
    }

    private static List<Together> together(List<Article> articles) {
        return new Partners(articles).most(PARTNERS, LEAST_ARTICLES_TOGETHER);
    }

    private static List<Repeated> repeated(IriSets appearances) {
        List<Repeated> repeated = new ArrayList<>();
        appearances.ofSeveral().forEach((claim, where) -> repeated.add(new Repeated(claim, where.size())));
        return repeated;
    }

    private static List<Reports> reports(Corpus corpus, List<Syndication.Group> groups, IriSets appearances) {
        Map<String, Article> articles = corpus.byIri();
        Map<String, String> copies = new HashMap<>();
        groups.forEach(group -> group.articles()
                .forEach(article -> copies.put(article, group.articles().getFirst())));
        List<Reports> reports = new ArrayList<>();
        appearances.ofSeveral().forEach((claim, where) -> {
            List<Article> all = where.stream().map(articles::get).toList();
            reports.add(new Reports(claim, where.size(), origins(all, copies)));
        });
        return reports;
    }

    private static int origins(List<Article> articles, Map<String, String> copies) {
        DisjointSets sets = new DisjointSets(articles.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int here = i;
            Article article = articles.get(i);
            Stream.of(Optional.ofNullable(copies.get(article.iri())), article.agency(), article.outlet())
                    .flatMap(Optional::stream)
                    .forEach(origin -> sets.join(here, first.computeIfAbsent(origin, iri -> here)));
        }
        return (int)
                IntStream.range(0, articles.size()).map(sets::root).distinct().count();
    }
}
