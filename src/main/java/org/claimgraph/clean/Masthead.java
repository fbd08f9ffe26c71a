package org.claimgraph.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the line in which an article names its outlet ("The Harbour Post") from other short lines. The words it goes by are in
 * {@code mastheads.tsv}.
 */
final class Masthead {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final Set<String> NAMES = words("name");
    private static final Set<String> SECTIONS = words("section");
    /** Words that stay small inside a name. */
    private static final Set<String> SMALL = Set.of("of", "the", "and", "in", "on", "for", "de", "&");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:source|publication|publisher|published (?:by|in)|outlet|newspaper|site)\\s*:\\s*(?!https?://)(\\S.{1,60})");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,|•·–—]\\s*|\\s-\\s");

    private Masthead() {}

    /** The name after a label ("Publication: The Harbour Post") or of a line that is one; empty for all else. */
    static Optional<String> of(String line) {
        Matcher labelled = LABEL.matcher(line);
        if (labelled.matches()) {
            return Optional.of(labelled.group(1).strip());
        }
        return isName(line) ? Optional.of(line) : besideDate(line);
    }

    /** "The Harbour Post, August 15, 2020", "15 August 2020 | The Harbour Post". */
    static Optional<String> besideDate(String line) {
        Matcher separator = SEPARATOR.matcher(line);
        while (line.length() <= LONGEST * 2 && separator.find()) {
            String before = line.substring(0, separator.start()).strip();
            String after = line.substring(separator.end()).strip();
            if (isName(before) && PublishedDate.isDateLine(after)) {
                return Optional.of(before);
            }
            if (isName(after) && PublishedDate.isDateLine(before)) {
                return Optional.of(after);
            }
        }
        return Optional.empty();
    }

    /** Capitalised throughout, and listed, or opening with "The", or with a word that papers call themselves. */
    static boolean isName(String line) {
        List<String> words = List.of(line.split("\\s+"));
        if (line.isEmpty()
                || line.length() > LONGEST
                || words.size() > MOST_WORDS
                || words.getFirst().equalsIgnoreCase("by")
                || !words.stream().allMatch(Masthead::isNameWord)) {
            return false;
        }
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (Outlets.isListed(line)) {
            return true;
        }
        return !SECTIONS.containsAll(lower)
                && words.size() > 1
                && (lower.getFirst().equals("the") || lower.stream().anyMatch(NAMES::contains));
    }

    private static boolean isNameWord(String word) {
        return SMALL.contains(word)
                || (Character.isUpperCase(word.codePointAt(0))
                        && word.chars().allMatch(c -> Character.isLetter(c) || "&'’.-".indexOf(c) >= 0));
    }

    private static Set<String> words(String kind) {
        Set<String> words = new TreeSet<>();
        for (List<String> row : Lexicon.rows("mastheads.tsv")) {
            if (row.getFirst().equals(kind)) {
                words.addAll(row.subList(1, row.size()));
            }
        }
        return Set.copyOf(words);
    }
}
