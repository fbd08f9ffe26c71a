package org.claimgraph.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an article, a claim or a source is among all others: what lists of claims that one outlet has alone, that are contested, or
 * that came by way of an agency would otherwise work out of the whole store each time. Lists are sorted by IRI.
 *
 * @param exclusive articles with a claim that no other outlet carries, of a source that another outlet quotes
 * @param carried claims that several outlets carry, in the same words or others
 * @param quoted sources that several outlets quote
 */
record Standings(
        List<Article> exclusive,
        List<Several> carried,
        List<Several> quoted,
        List<Contested> contested,
        List<Route> routes) {

    /** @param outlets two at least */
    record Several(String iri, int outlets) {}

    /**
     * A claim that somebody makes.
     *
     * @param opponents sources that reject it, or the same claim in other words, or answer it; one at least
     */
    record Contested(String claim, int opponents) {}

    /** In how many articles the outlet quotes the source by way of the agency. */
    record Route(String outlet, String agency, String source, int articles) {}

    static Standings of(Corpus corpus, List<ClaimLink> links, List<List<String>> clusters) {
        return new Count(corpus).standings(links, clusters);
    }

    private static final class Count {

        private final Corpus corpus;
        private final Map<String, Article> articles;
        private final IriSets makers = new IriSets();
        private final IriSets rejecters = new IriSets();
        private final IriSets carriers = new IriSets();
        private final IriSets quoters = new IriSets();

        Count(Corpus corpus) {
            this.corpus = corpus;
            this.articles = corpus.byIri();
            for (Statement statement : corpus.statements()) {
                List<String> outlet = outlet(statement).stream().toList();
                (statement.against() ? rejecters : makers).add(statement.claim(), statement.speakers());
                carriers.add(statement.claim(), outlet);
                statement.named().forEach(source -> quoters.add(source, outlet));
            }
        }

        private Optional<String> outlet(Statement statement) {
            return Optional.ofNullable(articles.get(statement.article())).flatMap(Article::outlet);
        }

        Standings standings(List<ClaimLink> links, List<List<String>> clusters) {
            carriers.unite(clusters);
            return new Standings(exclusive(), several(carriers), several(quoters), contested(links), routes());
        }

        private static List<Several> several(IriSets sets) {
            return sets.ofSeveral().entrySet().stream()
                    .map(entry -> new Several(entry.getKey(), entry.getValue().size()))
                    .toList();
        }

        private List<Article> exclusive() {
            Set<String> exclusive = new TreeSet<>();
            for (Statement statement : corpus.statements()) {
                boolean alone = carriers.of(statement.claim()).size() == 1;
                boolean elsewhere = makers.of(statement.claim()).stream()
                        .anyMatch(source -> quoters.of(source).size() > 1);
                if (alone && elsewhere) {
                    exclusive.add(statement.article());
                }
            }
            return exclusive.stream().map(articles::get).toList();
        }

        private List<Contested> contested(List<ClaimLink> links) {
            IriSets opponents = new IriSets();
            rejecters.all().forEach(opponents::add);
            Map<String, List<String>> speakers = new HashMap<>();
            corpus.statements().forEach(statement -> speakers.put(statement.iri(), statement.speakers()));
            for (ClaimLink link : links) {
                switch (link.kind()) {
                    case SAME -> {
                        opponents.add(link.claim(), rejecters.of(link.other()));
                        opponents.add(link.other(), rejecters.of(link.claim()));
                    }
                    case ANSWER -> opponents.add(link.other(), speakers.getOrDefault(link.attribution(), List.of()));
                    case CLOSE -> {}
                }
            }
            List<Contested> contested = new ArrayList<>();
            new TreeMap<>(opponents.all()).forEach((claim, who) -> {
                if (!makers.of(claim).isEmpty()) {
                    contested.add(new Contested(claim, who.size()));
                }
            });
            return contested;
        }

        private List<Route> routes() {
            Map<List<String>, Set<String>> where = new HashMap<>();
            for (Statement statement : corpus.statements()) {
                for (String outlet : outlet(statement).stream().toList()) {
                    agencies(statement).forEach(agency -> statement.named().forEach(source -> where.computeIfAbsent(
                                    List.of(outlet, agency, source), route -> new TreeSet<>())
                            .add(statement.article())));
                }
            }
            Map<String, Route> sorted = new TreeMap<>();
            where.forEach((route, in) -> sorted.put(
                    String.join(" ", route), new Route(route.get(0), route.get(1), route.get(2), in.size())));
            return Tallies.ranked(List.copyOf(sorted.values()), Route::articles);
        }

        private Stream<String> agencies(Statement statement) {
            return Stream.concat(
                            Optional.ofNullable(articles.get(statement.article())).flatMap(Article::agency).stream(),
                            statement.via().stream())
                    .distinct();
        }
    }
}
