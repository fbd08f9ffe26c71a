package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimgraph.learn.Hash;

/**
 * The words of a claim, made ready for comparison. Words are kept as hashes: equal words have equal hashes, and the odds of
 * two others meeting are one in 2^32.
 *
 * @param normal the words in lower case, parted by spaces
 * @param content distinct hashes of the stems that carry meaning, sorted
 * @param pairs distinct hashes of two such stems in a row, sorted
 * @param plain those of {@code content} that are no names: in lower case, or first in their sentence
 * @param numbers in it
 */
record Wording(String normal, int[] content, int[] plain, long[] pairs, Set<String> numbers, boolean negated) {

    static Wording of(String text) {
        List<String> words = WordForms.words(text);
        List<String> stems = WordForms.content(words);
        int[] hashes = stems.stream().mapToInt(stem -> (int) Hash.of(stem)).toArray();
        long[] pairs = new long[Math.max(0, hashes.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Hash.of(2, hashes[i], hashes[i + 1]);
        }
        return new Wording(
                String.join(" ", words),
                Arrays.stream(hashes).sorted().distinct().toArray(),
                WordForms.plain(text).stream()
                        .mapToInt(stem -> (int) Hash.of(stem))
                        .sorted()
                        .distinct()
                        .toArray(),
                Arrays.stream(pairs).sorted().distinct().toArray(),
                words.stream().filter(WordForms::isNumber).collect(Collectors.toCollection(TreeSet::new)),
                words.stream().anyMatch(WordForms::isNegation));
    }

    /** Content stems of both texts, in alphabetical order: what a reason names. */
    static List<String> shared(String one, String other) {
        Set<String> stems = new TreeSet<>(WordForms.contentForms(other).keySet());
        List<String> shared = new ArrayList<>();
        WordForms.contentForms(one).forEach((stem, form) -> {
            if (stems.contains(stem)) {
                shared.add(form);
            }
        });
        return shared;
    }

    int words() {
        return normal.isEmpty() ? 0 : normal.split(" ").length;
    }
}
