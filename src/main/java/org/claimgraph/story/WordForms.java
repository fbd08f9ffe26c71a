package org.claimgraph.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimgraph.text.Span;

/** Words and their stems. Stemming is light, inflection only: what counts is that both texts are treated alike. */
final class WordForms {

    private static final Map<String, Set<String>> LISTS = lists();
    private static final Set<String> FUNCTION = list("function");
    private static final Set<String> NUMBER = list("number");
    private static final Set<String> NEGATION = list("negation");

    /** A word and where it stands, in UTF-16. */
    record Word(String form, Span span) {}

    /** Forms of {@link #found}. */
    static List<String> words(String text) {
        return found(text).stream().map(Word::form).toList();
    }

    /** Runs of letters and digits in lower case; an apostrophe s goes, "1,000" and "1.5" stay whole. */
    static List<Word> found(String text) {
        List<Word> words = new ArrayList<>();
        String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        // A few letters grow when folded, which would shift the offsets.
        String lower = folded.length() == text.length() ? folded : text;
        int begin = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && isPart(lower, i, begin >= 0);
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(new Word(withoutGenitive(lower.substring(begin, i)), new Span(begin, i)));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isPart(String text, int i, boolean started) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        boolean between = started && i + 1 < text.length();
        return between
                && (c == '\'' && Character.isLetter(text.charAt(i + 1))
                        || (c == ',' || c == '.')
                                && Character.isDigit(text.charAt(i - 1))
                                && Character.isDigit(text.charAt(i + 1)));
    }

    private static String withoutGenitive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Stems of the words that carry meaning, in text order. */
    static List<String> content(List<String> words) {
        return words.stream().filter(WordForms::isContent).map(WordForms::stem).toList();
    }

    /** Stems of the words that carry meaning and are not written as names. */
    static List<String> plain(String text) {
        return plain(text, found(text));
    }

    /** @param words found in the text */
    static List<String> plain(String text, List<Word> words) {
        List<String> stems = new ArrayList<>();
        boolean sentenceStarts = true;
        int last = 0;
        for (Word word : words) {
            sentenceStarts |= endsSentence(text, last, word.span().begin());
            boolean name = Character.isUpperCase(text.charAt(word.span().begin())) && !sentenceStarts;
            if (isContent(word.form()) && !name) {
                stems.add(stem(word.form()));
            }
            sentenceStarts = false;
            last = word.span().end();
        }
        return stems;
    }

    private static boolean endsSentence(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Stem to its first form in the text, by stem. */
    static Map<String, String> contentForms(String text) {
        Map<String, String> forms = new TreeMap<>();
        words(text).stream().filter(WordForms::isContent).forEach(word -> forms.putIfAbsent(stem(word), word));
        return forms;
    }

    private static boolean isContent(String word) {
        return !FUNCTION.contains(word) && !isNegation(word) && (word.length() > 1 || isNumber(word));
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMBER.contains(word);
    }

    static boolean isNegation(String word) {
        return word.endsWith("n't") || NEGATION.contains(word);
    }

    static String stem(String word) {
        if (word.length() < 4 || isNumber(word)) {
            return word;
        }
        String base = withoutEnding(word);
        while (base.endsWith("e") && base.length() > 3) {
            base = base.substring(0, base.length() - 1);
        }
        return base;
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return undoubled(word.substring(0, word.length() - 3));
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return undoubled(word.substring(0, word.length() - 2));
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean doubled =
                last > 2 && word.charAt(last) == word.charAt(last - 1) && "lsz".indexOf(word.charAt(last)) < 0;
        return doubled ? word.substring(0, last) : word;
    }

    private static Set<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : Resource.lines("words.tsv")) {
            String[] fields = line.split("\t", 2);
            lists.computeIfAbsent(fields[0], list -> new HashSet<>()).addAll(List.of(fields[1].split(" ")));
        }
        return lists;
    }

    /** Text files of this room. */
    static final class Resource {

        /** Lines that are neither empty nor a comment. */
        static List<String> lines(String name) {
            try (InputStream in = Objects.requireNonNull(
                            WordForms.class.getResourceAsStream("/org/claimgraph/story/" + name), name);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(Collectors.toList());
            } catch (IOException e) {
                throw new UncheckedIOException("the program's own resource " + name + " cannot be read", e);
            }
        }

        private Resource() {}
    }

    private WordForms() {}
}
