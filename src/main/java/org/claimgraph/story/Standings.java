package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Collection;
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

    /** Sets of IRIs by IRI. */
    private static final class Sets {

        private final Map<String, Set<String>> sets = new TreeMap<>();

        void add(String key, Collection<String> values) {
            if (!values.isEmpty()) {
                sets.computeIfAbsent(key, iri -> new TreeSet<>()).addAll(values);
            }
        }

        Set<String> of(String key) {
            return sets.getOrDefault(key, Set.of());
        }

        List<Several> several() {
            return sets.entrySet().stream()
                    .filter(entry -> entry.getValue().size() > 1)
                    .map(entry -> new Several(entry.getKey(), entry.getValue().size()))
                    .toList();
        }
    }

    private static final class Count {

        private final Corpus corpus;
        private final Map<String, Article> articles = new HashMap<>();
        private final Sets makers = new Sets();
        private final Sets rejecters = new Sets();
        private final Sets carriers = new Sets();
        private final Sets quoters = new Sets();

        Count(Corpus corpus) {
            this.corpus = corpus;
            corpus.articles().forEach(article -> articles.put(article.iri(), article));
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
            for (List<String> cluster : clusters) {
                Set<String> all = new TreeSet<>();
                cluster.forEach(claim -> all.addAll(carriers.of(claim)));
                cluster.forEach(claim -> carriers.add(claim, all));
            }
            return new Standings(exclusive(), carriers.several(), quoters.several(), contested(links), routes());
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
            Sets opponents = new Sets();
            rejecters.sets.forEach(opponents::add);
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
            opponents.sets.forEach((claim, who) -> {
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
