package org.claimgraph.attribution.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.attribution.QuotationType;

/**
 * Compares found attributions with those that people marked. Gold and system are aligned one to one, greedily by content
 * overlap (Jaccard over words), source, cue. A content is right from an overlap of one half; an attribution is right ("full")
 * if its source is right too: the head word of each stands in the other's source, or both have none. Mutable; add all
 * articles, then read the scores.
 */
public final class AttributionScorer {

    private static final double HALF = 0.5;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private int matched;
    private int sourceRight;

    private record Pair(ScoredAttribution gold, ScoredAttribution system, double overlap, int g, int s) {
        boolean matches() {
            return overlap >= HALF;
        }
    }

    /** Adds an article; gives the numbers of the system's attributions that are right in content and source. */
    public Set<Integer> add(String text, List<AttributionSpans> gold, List<AttributionSpans> system) {
        ScoredText words = new ScoredText(text);
        List<ScoredAttribution> golds =
                gold.stream().map(one -> ScoredAttribution.of(words, one)).toList();
        List<ScoredAttribution> systems =
                system.stream().map(one -> ScoredAttribution.of(words, one)).toList();
        Set<Integer> right = addContents(golds, systems);
        addCues(golds, systems);
        addWords("content_tokens", golds, systems, ScoredAttribution::content);
        addWords("source_tokens", golds, systems, ScoredAttribution::source);
        addWords("cue_tokens", golds, systems, ScoredAttribution::cue);
        return right;
    }

    private Set<Integer> addContents(List<ScoredAttribution> golds, List<ScoredAttribution> systems) {
        List<Pair> pairs = align(golds, systems);
        Set<Integer> exact = new HashSet<>();
        Set<Integer> overlap = new HashSet<>();
        Set<Integer> full = new HashSet<>();
        Set<Integer> exactSystem = new HashSet<>();
        Set<Integer> overlapSystem = new HashSet<>();
        Set<Integer> fullSystem = new HashSet<>();
        for (Pair pair : pairs) {
            if (pair.gold.content().equals(pair.system.content())) {
                exact.add(pair.g);
                exactSystem.add(pair.s);
            }
            if (pair.matches()) {
                overlap.add(pair.g);
                overlapSystem.add(pair.s);
                matched++;
                if (pair.gold.sameSource(pair.system)) {
                    full.add(pair.g);
                    fullSystem.add(pair.s);
                    sourceRight++;
                }
            }
        }
        count("content_exact", golds, exact, systems, exactSystem);
        count("content_overlap", golds, overlap, systems, overlapSystem);
        count("full", golds, full, systems, fullSystem);
        return fullSystem;
    }

    private static List<Pair> align(List<ScoredAttribution> golds, List<ScoredAttribution> systems) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < golds.size(); g++) {
            for (int s = 0; s < systems.size(); s++) {
                double overlap = golds.get(g).contentOverlap(systems.get(s));
                if (overlap > 0) {
                    candidates.add(new Pair(golds.get(g), systems.get(s), overlap, g, s));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair p) -> -p.overlap)
                .thenComparing(p -> !p.gold.sameSource(p.system))
                .thenComparing(p -> -p.gold.cueOverlap(p.system))
                .thenComparing(Pair::g)
                .thenComparing(Pair::s));
        return oneToOne(candidates);
    }

    private static List<Pair> oneToOne(List<Pair> candidates) {
        Set<Integer> golds = new HashSet<>();
        Set<Integer> systems = new HashSet<>();
        List<Pair> kept = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!golds.contains(pair.g) && !systems.contains(pair.s)) {
                golds.add(pair.g);
                systems.add(pair.s);
                kept.add(pair);
            }
        }
        return kept;
    }

    private void count(
            String measure,
            List<ScoredAttribution> golds,
            Set<Integer> goldHits,
            List<ScoredAttribution> systems,
            Set<Integer> systemHits) {
        for (int g = 0; g < golds.size(); g++) {
            boolean hit = goldHits.contains(g);
            keys(measure, golds.get(g)).forEach(key -> tally(key).gold(hit));
        }
        for (int s = 0; s < systems.size(); s++) {
            boolean hit = systemHits.contains(s);
            keys(measure, systems.get(s)).forEach(key -> tally(key).system(hit));
        }
    }

    private static List<String> keys(String measure, ScoredAttribution one) {
        return one.type()
                .<List<String>>map(type -> List.of(measure + "/all", measure + "/" + name(type)))
                .orElse(List.of());
    }

    private static String name(QuotationType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** A cue is found if it shares a word, one to one, whatever the content. */
    private void addCues(List<ScoredAttribution> golds, List<ScoredAttribution> systems) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < golds.size(); g++) {
            for (int s = 0; s < systems.size(); s++) {
                int shared = golds.get(g).cueOverlap(systems.get(s));
                if (shared > 0) {
                    candidates.add(new Pair(golds.get(g), systems.get(s), shared, g, s));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair p) -> -p.overlap)
                .thenComparing(p -> -ScoredAttribution.common(p.gold.content(), p.system.content()))
                .thenComparing(Pair::g)
                .thenComparing(Pair::s));
        tally("cue/all")
                .add(withCue(golds), withCue(systems), oneToOne(candidates).size());
    }

    private static int withCue(List<ScoredAttribution> all) {
        return (int) all.stream().filter(one -> !one.cue().isEmpty()).count();
    }

    private void addWords(
            String measure,
            List<ScoredAttribution> golds,
            List<ScoredAttribution> systems,
            Function<ScoredAttribution, Set<Integer>> role) {
        Set<Integer> gold = union(golds, role);
        Set<Integer> system = union(systems, role);
        tally(measure + "/all").add(gold.size(), system.size(), ScoredAttribution.common(gold, system));
    }

    private static Set<Integer> union(List<ScoredAttribution> all, Function<ScoredAttribution, Set<Integer>> role) {
        Set<Integer> union = new TreeSet<>();
        all.forEach(one -> union.addAll(role.apply(one)));
        return union;
    }

    private Tally tally(String key) {
        return tallies.computeIfAbsent(key, k -> new Tally());
    }

    public AttributionScores scores() {
        Map<String, AttributionScores.Score> scores = new TreeMap<>();
        tallies.forEach((key, tally) -> scores.put(key, tally.score()));
        return new AttributionScores(scores, matched == 0 ? 0 : 100.0 * sourceRight / matched, matched);
    }
}
