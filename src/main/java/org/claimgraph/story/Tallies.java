package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Pair(String one, String other) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::one).thenComparing(Pair::other);

        @Override
        public int compareTo(Pair that) {
            return ORDER.compare(this, that);
        }
    }

    /** What is counted while the statements go by. */
    private static final class Count {
        private final Set<String> one = new HashSet<>();
        private final Set<String> other = new HashSet<>();
        private int all;
        private int unnamed;
    }

    static Tallies of(Corpus corpus) {
        Map<String, String> outlets = corpus.outlets();
        return new Tallies(
                quoted(corpus.statements(), outlets),
                acts(corpus.statements()),
                subjects(corpus.statements()),
                diversity(corpus.statements(), outlets));
    }

    private static List<Quoted> quoted(List<Statement> statements, Map<String, String> outlets) {
        Map<String, Count> counts = new HashMap<>();
        for (Statement statement : statements) {
            Optional<String> outlet = Optional.ofNullable(outlets.get(statement.article()));
            for (String speaker : statement.named()) {
                Count count = counts.computeIfAbsent(speaker, iri -> new Count());
                count.all++;
                count.one.add(statement.article());
                outlet.ifPresent(count.other::add);
            }
        }
        List<Quoted> quoted = new ArrayList<>();
        new TreeMap<>(counts)
                .forEach((speaker, count) ->
                        quoted.add(new Quoted(speaker, count.all, count.one.size(), count.other.size())));
        return ranked(quoted, Quoted::count);
    }

    private static List<Act> acts(List<Statement> statements) {
        Map<Pair, Integer> counts = new HashMap<>();
        statements.forEach(statement -> statement
                .named()
                .forEach(speaker -> counts.merge(new Pair(speaker, statement.act()), 1, Integer::sum)));
        List<Act> acts = new ArrayList<>();
        new TreeMap<>(counts).forEach((pair, count) -> acts.add(new Act(pair.one(), pair.other(), count)));
        return ranked(acts, Act::count);
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
        claims.values().removeIf(different -> different.size() < LEAST_CLAIMS);
        List<Subject> subjects = new ArrayList<>();
        new TreeMap<>(claims)
                .forEach((pair, different) -> subjects.add(new Subject(pair.one(), pair.other(), different.size())));
        return ranked(subjects, Subject::claims);
    }

    private static List<Diversity> diversity(List<Statement> statements, Map<String, String> outlets) {
        Map<String, Count> counts = new TreeMap<>();
        for (Statement statement : statements) {
            Optional.ofNullable(outlets.get(statement.article()))
                    .ifPresent(outlet -> count(statement, counts.computeIfAbsent(outlet, iri -> new Count())));
        }
        List<Diversity> diversity = new ArrayList<>();
        counts.forEach(
                (outlet, count) -> diversity.add(new Diversity(outlet, count.one.size(), count.all, count.unnamed)));
        return ranked(diversity, Diversity::sources);
    }

    private static void count(Statement statement, Count count) {
        List<String> known = statement.speakers().stream()
                .filter(speaker -> !speaker.contains("#agent="))
                .toList();
        count.one.addAll(known);
        count.all++;
        count.unnamed += known.isEmpty() ? 1 : 0;
    }

    /** The sort is stable, so what counts alike stays in its own order. */
    static <T> List<T> ranked(List<T> items, ToIntFunction<T> count) {
        return items.stream().sorted(Comparator.comparingInt(count).reversed()).toList();
    }
}
