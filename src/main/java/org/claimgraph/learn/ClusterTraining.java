package org.claimgraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Induces {@link WordClusters} from running text. Feed it the words, then {@link #train}. Rare words stand in the text as
 * one unknown word. Deterministic.
 */
public final class ClusterTraining {

    private static final int PASSES = 12;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] text = new int[1 << 20];
    private int size;

    /** Adds the next word of the text; sentence or document ends are best given as a word of their own. */
    public void add(String word) {
        String folded = word.chars().anyMatch(c -> c >= '0' && c <= '9') ? word.replaceAll("[0-9]", "0") : word;
        int id = ids.computeIfAbsent(folded, w -> {
            words.add(w);
            return words.size() - 1;
        });
        if (size == text.length) {
            text = java.util.Arrays.copyOf(text, size * 2);
        }
        text[size++] = id;
    }

    /**
     * @param classes number of clusters
     * @param least how often a word must stand in the text to get a cluster
     */
    public WordClusters train(int classes, int least) {
        int[] counts = new int[words.size()];
        for (int i = 0; i < size; i++) {
            counts[text[i]]++;
        }
        List<Integer> kept = new ArrayList<>();
        for (int id = 0; id < counts.length; id++) {
            if (counts[id] >= least) {
                kept.add(id);
            }
        }
        // Equal counts keep the order of first appearance: the sort is stable.
        kept.sort(Comparator.comparingInt((Integer id) -> counts[id]).reversed());
        WordExchange exchange = new WordExchange(Bigrams.of(renumber(kept), kept.size() + 1), classes);
        int pass = 0;
        while (pass++ < PASSES && exchange.pass() > kept.size() / 200) {}
        String[] tree = ClusterTree.paths(exchange.pairs(), exchange.sizes());
        String[] names = kept.stream().map(words::get).toArray(String[]::new);
        return WordClusters.of(names, exchange.classOf(), tree);
    }

    private int[] renumber(List<Integer> kept) {
        int[] number = new int[words.size()];
        java.util.Arrays.fill(number, kept.size());
        for (int i = 0; i < kept.size(); i++) {
            number[kept.get(i)] = i;
        }
        int[] renumbered = new int[size];
        for (int i = 0; i < size; i++) {
            renumbered[i] = number[text[i]];
        }
        return renumbered;
    }
}
