package org.claimgraph.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** How much each source and each outlet is there, for overviews of everything. Lists are sorted, the most frequent first. */
record Tallies(List<Quoted> quoted, List<Act> acts, List<Subject> subjects, List<Diversity> diversity) {

    /** Whoever speaks of somebody once only is not worth the room. */
    private static final int LEAST_CLAIMS = 2;

    /** How often a source is quoted, itself or through those who speak for it. */
    record Quoted(String speaker, int count, int articles, int outlets) {}

    /** @param act local name of the speech act */
    record Act(String speaker, String act, int count) {}

    /** How many different claims the speaker makes about the subject. */
    record Subject(String speaker, String subject, int claims) {}

    /** @param unnamed attributions whose source the article does not name */
    record Diversity(String outlet, int sources, int attributions, int unnamed) {}

    private record Pair(String one, String other) {}

    static Tallies of(Corpus corpus) {
        Map<String, String> outlets = new HashMap<>();
        corpus.articles().forEach(article -> article.outlet().ifPresent(outlet -> outlets.put(article.iri(), outlet)));
        return new Tallies(
                quoted(corpus.statements(), outlets),
                acts(corpus.statements()),
                subjects(corpus.statements()),
                diversity(corpus.statements(), outlets));
    }

    private static List<Quoted> quoted(List<Statement> statements, Map<String, String> outlets) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Set<String>> articles = new HashMap<>();
        Map<String, Set<String>> publishers = new HashMap<>();
        for (Statement statement : statements) {
            for (String speaker : statement.named()) {
                counts.merge(speaker, 1, Integer::sum);
                articles.computeIfAbsent(speaker, iri -> new HashSet<>()).add(statement.article());
                Set<String> known = publishers.computeIfAbsent(speaker, iri -> new HashSet<>());
                if (outlets.containsKey(statement.article())) {
                    known.add(outlets.get(statement.article()));
                }
            }
        }
        return ranked(
                counts.entrySet().stream()
                        .map(entry -> new Quoted(
                                entry.getKey(),
                                entry.getValue(),
                                articles.getOrDefault(entry.getKey(), Set.of()).size(),
                                publishers
                                        .getOrDefault(entry.getKey(), Set.of())
                                        .size()))
                        .toList(),
                Quoted::count);
    }

    private static List<Act> acts(List<Statement> statements) {
        Map<Pair, Integer> counts = new HashMap<>();
        statements.forEach(statement -> statement
                .named()
                .forEach(speaker -> counts.merge(new Pair(speaker, statement.act()), 1, Integer::sum)));
        return ranked(
                sorted(counts.keySet()).stream()
                        .map(pair -> new Act(pair.one(), pair.other(), counts.getOrDefault(pair, 0)))
                        .toList(),
                Act::count);
    }

    private static List<Subject> subjects(List<Statement> statements) {
        Map<Pair, Set<String>> claims = new HashMap<>();
        for (Statement statement : statements) {
            for (String speaker : statement.named()) {
                statement.about().stream()
                        .filter(subject -> !subject.equals(speaker) && !subject.contains("#"))
                        .forEach(subject -> claims.computeIfAbsent(new Pair(speaker, subject), pair -> new HashSet<>(2))
                                .add(statement.claim()));
            }
        }
        return ranked(
                sorted(claims.keySet()).stream()
                        .map(pair -> new Subject(
                                pair.one(),
                                pair.other(),
                                claims.getOrDefault(pair, Set.of()).size()))
                        .filter(subject -> subject.claims() >= LEAST_CLAIMS)
                        .toList(),
                Subject::claims);
    }

    private static List<Diversity> diversity(List<Statement> statements, Map<String, String> outlets) {
        Map<String, Set<String>> sources = new TreeMap<>();
        Map<String, Integer> attributions = new HashMap<>();
        Map<String, Integer> unnamed = new HashMap<>();
        for (Statement statement : statements) {
            String outlet = outlets.getOrDefault(statement.article(), "");
            if (!outlet.isEmpty()) {
                List<String> known = statement.speakers().stream()
                        .filter(speaker -> !speaker.contains("#agent="))
                        .toList();
                sources.computeIfAbsent(outlet, iri -> new HashSet<>()).addAll(known);
                attributions.merge(outlet, 1, Integer::sum);
                unnamed.merge(outlet, known.isEmpty() ? 1 : 0, Integer::sum);
            }
        }
        return ranked(
                sources.entrySet().stream()
                        .map(entry -> new Diversity(
                                entry.getKey(),
                                entry.getValue().size(),
                                attributions.getOrDefault(entry.getKey(), 0),
                                unnamed.getOrDefault(entry.getKey(), 0)))
                        .toList(),
                Diversity::sources);
    }

    private static List<Pair> sorted(Set<Pair> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::one).thenComparing(Pair::other))
                .toList();
    }

    /** The sort is stable, so what counts alike stays in its own order. */
    static <T> List<T> ranked(List<T> items, ToIntFunction<T> count) {
        return items.stream().sorted(Comparator.comparingInt(count).reversed()).toList();
    }
}
