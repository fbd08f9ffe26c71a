package org.claimgraph.cli.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with other words in it: each small-lettered word becomes one as long and about as frequent, the same one wherever it stands.
 * So offsets stay true, words are as rare as before, and no two editions are copies of each other.
 */
final class WordSwap {

    /** Escapes of N-Quads are no words. */
    private static final Pattern TOKENS = Pattern.compile("\\\\.|[\\p{L}\\p{M}]+");

    private static final Pattern WORDS = Pattern.compile("[a-z]{3,}");

    /** As many words, next to each other in frequency, change places among themselves. */
    private static final int NEIGHBOURS = 32;

    private final Map<String, String> swapped;

    private WordSwap(Map<String, String> swapped) {
        this.swapped = swapped;
    }

    /** Of which words there are how many. */
    static final class Census {

        private final Map<String, Integer> counts = new HashMap<>();

        void add(String text) {
            Matcher tokens = TOKENS.matcher(text);
            while (tokens.find()) {
                if (WORDS.matcher(tokens.group()).matches()) {
                    counts.merge(tokens.group(), 1, Integer::sum);
                }
            }
        }

        /** The swap of one edition: always the same one for a number. */
        WordSwap edition(int number) {
            Map<String, String> swapped = new HashMap<>();
            Random random = new Random(number);
            for (List<String> words : byLength().values()) {
                for (int begin = 0; begin < words.size(); begin += NEIGHBOURS) {
                    List<String> some = words.subList(begin, Math.min(begin + NEIGHBOURS, words.size()));
                    List<String> others = new ArrayList<>(some);
                    Collections.shuffle(others, random);
                    for (int i = 0; i < some.size(); i++) {
                        swapped.put(some.get(i), others.get(i));
                    }
                }
            }
            return new WordSwap(swapped);
        }

        private Map<Integer, List<String>> byLength() {
            Map<Integer, List<String>> words = new TreeMap<>();
            counts.keySet().stream()
                    .sorted(Comparator.<String>comparingInt(counts::get)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .forEach(word -> words.computeIfAbsent(word.length(), n -> new ArrayList<>())
                            .add(word));
            return words;
        }
    }

    String apply(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher tokens = TOKENS.matcher(text);
        int end = 0;
        while (tokens.find()) {
            out.append(text, end, tokens.start());
            out.append(swapped.getOrDefault(tokens.group(), tokens.group()));
            end = tokens.end();
        }
        return out.append(text, end, text.length()).toString();
    }
}
