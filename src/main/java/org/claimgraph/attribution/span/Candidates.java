package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.claimgraph.learn.Lattice;

/** What a lattice holds possible: the best labelling, and others drawn from it. Deterministic. */
final class Candidates {

    private static final int DRAWS = 32;
    private static final int MOST = 16;

    private final Lattice lattice;
    private final Window window;
    /** By source and content, the best labelling's first. */
    private final Map<List<BitSet>, Drawn> drawn = new LinkedHashMap<>();

    private final Map<BitSet, Integer> contents = new HashMap<>();

    /** @param labels of one labelling with this source and content: others differ at most in where fragments part */
    private record Drawn(int[] labels, BitSet content, int times) {
        Drawn and(Drawn other) {
            return new Drawn(labels, content, times + other.times);
        }
    }

    private Candidates(Lattice lattice, int[] best, Window window) {
        this.lattice = lattice;
        this.window = window;
        add(best, 0);
        SplittableRandom random = new SplittableRandom(best.length);
        for (int i = 0; i < DRAWS; i++) {
            add(lattice.sample(random), 1);
        }
    }

    /** The best labelling first, then those drawn more often. */
    static List<Candidate> of(Lattice lattice, int[] best, Window window) {
        Candidates candidates = new Candidates(lattice, best, window);
        double top = candidates.log(best);
        List<Candidate> result = new ArrayList<>();
        candidates.drawn.values().forEach(one -> result.add(candidates.candidate(one, top)));
        result.subList(1, result.size())
                .sort(Comparator.comparingDouble((Candidate c) -> -c.share()).thenComparingDouble(c -> -c.logOdds()));
        return result.subList(0, Math.min(MOST, result.size()));
    }

    private void add(int[] labels, int times) {
        BitSet content = tokens(labels, PartLabel::isContent);
        List<BitSet> roles = List.of(tokens(labels, PartLabel::isSource), content);
        drawn.merge(roles, new Drawn(labels, content, times), Drawn::and);
        contents.merge(content, times, Integer::sum);
    }

    private Candidate candidate(Drawn one, double top) {
        int agree = 0;
        for (Map.Entry<BitSet, Integer> other : contents.entrySet()) {
            agree += Candidate.agree(one.content, other.getKey()) ? other.getValue() : 0;
        }
        return new Candidate(
                PartLabel.runs(one.labels, PartLabel::isSource, window.begin()),
                PartLabel.runs(one.labels, PartLabel::isContent, window.begin()),
                log(one.labels) - top,
                (double) one.times / DRAWS,
                (double) contents.getOrDefault(one.content, 0) / DRAWS,
                (double) agree / DRAWS);
    }

    private double log(int[] labels) {
        return Math.log(lattice.probability(labels) + Double.MIN_NORMAL);
    }

    private static BitSet tokens(int[] labels, IntPredicate role) {
        BitSet tokens = new BitSet(labels.length);
        for (int i = 0; i < labels.length; i++) {
            if (role.test(labels[i])) {
                tokens.set(i);
            }
        }
        return tokens;
    }
}
