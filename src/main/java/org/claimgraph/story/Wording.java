package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimgraph.learn.Hash;

/**
 * The words of a claim, made ready for comparison. Words are kept as hashes: equal words have equal hashes, and the odds of
 * two others meeting are one in 2^32.
 *
 * @param normal the words in lower case, parted by spaces
 * @param content distinct hashes of the stems that carry meaning, sorted
 * @param pairs distinct hashes of two such stems in a row, sorted
 * @param telling how much each of {@code content} tells, see {@link Rarity}; a name half as much, since it says of whom, not what
 * @param told the sum of {@code telling}
 * @param plain those of {@code content} that are no names: in lower case, or first in their sentence
 * @param numbers in it
 * @param denied hashes of the first two stems after each negation: what it negates
 * @param negated whether there is a negation
 */
record Wording(
        String normal,
        int[] content,
        double[] telling,
        double told,
        int[] plain,
        long[] pairs,
        Set<String> numbers,
        Set<Integer> denied,
        boolean negated) {

    /** One each, in their order. */
    static List<Wording> of(List<Statement> statements) {
        return statements.parallelStream()
                .map(statement -> of(statement.text()))
                .toList();
    }

    static Wording of(String text) {
        List<WordForms.Word> found = WordForms.found(text);
        List<String> words = found.stream().map(WordForms.Word::form).toList();
        List<String> stems = WordForms.content(words);
        int[] hashes = stems.stream().mapToInt(Wording::hash).toArray();
        long[] pairs = new long[Math.max(0, hashes.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Hash.of(2, hashes[i], hashes[i + 1]);
        }
        int[] content = Arrays.stream(hashes).sorted().distinct().toArray();
        Set<String> plain = Set.copyOf(WordForms.plain(text, found));
        double[] telling = new double[content.length];
        for (String stem : stems) {
            telling[Arrays.binarySearch(content, hash(stem))] = Rarity.of(stem) * (plain.contains(stem) ? 1 : 0.5);
        }
        return new Wording(
                String.join(" ", words),
                content,
                telling,
                Arrays.stream(telling).sum(),
                plain.stream().mapToInt(Wording::hash).sorted().toArray(),
                Arrays.stream(pairs).sorted().distinct().toArray(),
                words.stream().filter(WordForms::isNumber).collect(Collectors.toCollection(TreeSet::new)),
                denied(words),
                isNegated(words));
    }

    private static boolean isNegated(List<String> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> isNegation(words, i));
    }

    /** "Whether or not" negates nothing. */
    private static boolean isNegation(List<String> words, int i) {
        return WordForms.isNegation(words.get(i)) && !(i > 0 && words.get(i - 1).equals("or"));
    }

    private static Set<Integer> denied(List<String> words) {
        Set<Integer> denied = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isNegation(words, i)) {
                WordForms.content(words.subList(i + 1, words.size())).stream()
                        .limit(2)
                        .forEach(stem -> denied.add(hash(stem)));
            }
        }
        return denied;
    }

    /** What is negated here stands there too. */
    boolean negatesWordsOf(Wording other) {
        return denied.stream().anyMatch(stem -> Arrays.binarySearch(other.content, stem) >= 0);
    }

    private static int hash(String stem) {
        return (int) Hash.of(stem);
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

    /** Both give numbers, and not the same ones. */
    boolean hasOtherNumbersThan(Wording other) {
        return !numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers);
    }

    int words() {
        return normal.isEmpty() ? 0 : normal.split(" ").length;
    }
}
