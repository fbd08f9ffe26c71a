package org.claimgraph.analyse.name.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimgraph.analyse.name.NameLists;

/** Counts in which case words stand where a sentence does not force it. */
final class CaseStatistics {

    private static final Set<String> OPENERS =
            Set.of(".", "!", "?", ":", ";", "\"", "'", "“", "”", "-", "–", "—", "*", "(", "|", "•");
    private static final int LEAST = 3;

    private final Map<String, int[]> counts = new TreeMap<>();

    void add(List<String> words) {
        if (isHeading(words)) {
            return;
        }
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (Character.isLetter(word.charAt(0)) && !OPENERS.contains(words.get(i - 1))) {
                counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[3])[form(word)]++;
            }
        }
    }

    private static boolean isHeading(List<String> words) {
        long letters =
                words.stream().filter(w -> Character.isLetter(w.charAt(0))).count();
        long raised =
                words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        return words.size() < 6 || raised > 0.6 * letters;
    }

    private static int form(String word) {
        if (Character.isLowerCase(word.charAt(0))) {
            return 0;
        }
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) ? 2 : 1;
    }

    void addTo(NameLists.Builder lists) {
        entries().forEach((word, bits) -> lists.add(List.of(word), bits));
    }

    /** Bits per word in small letters. */
    Map<String, Integer> entries() {
        Map<String, Integer> entries = new TreeMap<>();
        counts.forEach((word, n) -> {
            int all = n[0] + n[1] + n[2];
            if (all >= LEAST) {
                entries.put(word, usual(n, all));
            }
        });
        return entries;
    }

    private static int usual(int[] n, int all) {
        if (n[0] >= 0.9 * all) {
            return NameLists.LOWER;
        }
        if (n[2] >= 0.6 * all) {
            return NameLists.UPPER;
        }
        return n[0] <= 0.1 * all ? NameLists.CAPITAL : NameLists.LOWER | NameLists.CAPITAL;
    }
}
