package org.claimgraph.analyse.name.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.claimgraph.analyse.NameType;
import org.claimgraph.analyse.name.Found;
import org.claimgraph.analyse.name.NameFinder;
import org.claimgraph.analyse.name.NameLists;

/**
 * Learns from unlabelled text what type a name usually has: a first model tags the text, and the types that it gives a
 * name in many places are added up. One clear context settles the type for the unclear ones.
 */
public final class LexiconInduction {

    private static final Set<String> ENDS = Set.of(".", "!", "?");
    private static final int LEAST = 3;

    private final NameFinder finder;
    private final WordTagger tagger;
    private final Map<String, double[]> types = new TreeMap<>();
    private final Map<String, int[]> parts = new TreeMap<>();

    public LexiconInduction(NameFinder finder, WordTagger tagger) {
        this.tagger = tagger;
        this.finder = finder;
    }

    /** Adds an article, given as paragraphs. */
    public void add(List<List<String>> paragraphs) {
        List<List<String>> sentences =
                paragraphs.stream().flatMap(words -> sentences(words).stream()).toList();
        List<List<Found>> names = finder.find(sentences.stream()
                .map(words -> NameEvaluation.input(words, tagger))
                .toList());
        Set<String> once = new java.util.HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Found name : names.get(i)) {
                count(sentences.get(i).subList(name.first(), name.end()), name, once);
            }
        }
    }

    /** A name that one article repeats a hundred times counts little more than once: boilerplate is not evidence. */
    private void count(List<String> words, Found name, Set<String> once) {
        String phrase = String.join(" ", words).toLowerCase(Locale.ROOT);
        double weight = once.add(phrase + name.type()) ? 1 : 0.1;
        types.computeIfAbsent(phrase, p -> new double[NameType.values().length])[name.type().ordinal()] +=
                weight * name.confidence();
        if (name.type() == NameType.PERSON && words.size() > 1 && name.confidence() > 0.8 && weight == 1) {
            parts.computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), p -> new int[2])[0]++;
            parts.computeIfAbsent(words.getLast().toLowerCase(Locale.ROOT), p -> new int[2])[1]++;
        }
    }

    static List<List<String>> sentences(List<String> words) {
        List<List<String>> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean closing = words.get(i).equals("\"") || words.get(i).equals("”");
            if (ENDS.contains(words.get(i - 1)) && !closing || i >= 2 && closed(words, i)) {
                sentences.add(words.subList(begin, i));
                begin = i;
            }
        }
        sentences.add(words.subList(begin, words.size()));
        return sentences.stream().filter(s -> !s.isEmpty()).toList();
    }

    private static boolean closed(List<String> words, int i) {
        return ENDS.contains(words.get(i - 2)) && words.get(i - 1).equals("”");
    }

    public void addTo(NameLists.Builder lists) {
        entries().forEach((phrase, bits) -> lists.add(Arrays.asList(phrase.split(" ")), bits));
    }

    /** Bits per phrase. */
    public Map<String, Integer> entries() {
        Map<String, Integer> entries = new TreeMap<>();
        types.forEach((phrase, sums) -> {
            double all = Arrays.stream(sums).sum();
            int best = 0;
            for (int t = 1; t < sums.length; t++) {
                best = sums[t] > sums[best] ? t : best;
            }
            if (all >= LEAST && sums[best] >= 0.6 * all && phrase.length() > 1) {
                entries.put(phrase, 1 << (NameLists.SEEN + best) | (sums[best] < 0.9 * all ? NameLists.MOSTLY : 0));
            }
        });
        parts.forEach((word, n) -> {
            int bits = (n[0] >= LEAST ? NameLists.GIVEN : 0) | (n[1] >= LEAST ? NameLists.SURNAME : 0);
            if (bits != 0) {
                entries.merge(word, bits, (a, b) -> a | b);
            }
        });
        return entries;
    }
}
