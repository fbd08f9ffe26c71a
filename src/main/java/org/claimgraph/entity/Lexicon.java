package org.claimgraph.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.entity.gazetteer.Gender;

/** The word lists beside this class, read once. Lines beginning with # are comments. */
public final class Lexicon {

    private static final Map<String, Gender> GIVEN_NAMES = gendered("given-names.txt");
    private static final Map<String, Gender> HUMANS = gendered("human-nouns.txt");
    private static final Set<String> STATEMENTS = words("statement-nouns.txt");
    private static final Set<String> GOVERNMENTS = words("government-nouns.txt");

    private Lexicon() {}

    static boolean isGivenName(String form) {
        return GIVEN_NAMES.containsKey(form);
    }

    static Gender genderOfGivenName(String form) {
        return GIVEN_NAMES.getOrDefault(form, Gender.UNKNOWN);
    }

    /** A common noun for people: "driver", "crowd". */
    public static boolean isHuman(String lemma) {
        return HUMANS.containsKey(lemma);
    }

    static Gender genderOfHuman(String lemma) {
        return HUMANS.getOrDefault(lemma, Gender.UNKNOWN);
    }

    /** Nouns for what is issued: a statement, a letter, a report. */
    static boolean isStatement(String lemma) {
        return STATEMENTS.contains(lemma);
    }

    /** Nouns that with a state stand for its government. */
    static boolean isGovernment(String lemma) {
        return GOVERNMENTS.contains(lemma);
    }

    private static Set<String> words(String name) {
        Set<String> found = new HashSet<>();
        for (String line : lines(name)) {
            found.addAll(List.of(line.split(" ")));
        }
        return found;
    }

    /** What stands after the mark, of the lines that begin with it. */
    static Set<String> marked(String name, String mark) {
        Set<String> found = new HashSet<>();
        for (String line : lines(name)) {
            if (line.startsWith(mark)) {
                found.add(line.substring(mark.length()).strip());
            }
        }
        return Set.copyOf(found);
    }

    /** From every word of a line to the line's first. */
    static Map<String, String> spellings(String name) {
        Map<String, String> found = new HashMap<>();
        for (String line : lines(name)) {
            String[] spellings = line.split(" ");
            for (String spelling : spellings) {
                found.put(spelling, spellings[0]);
            }
        }
        return Map.copyOf(found);
    }

    /** The words of each line. */
    static List<Set<String>> groups(String name) {
        return lines(name).stream().map(line -> Set.of(line.split(" "))).toList();
    }

    private static Map<String, Gender> gendered(String name) {
        Map<String, Gender> found = new HashMap<>();
        for (String line : lines(name)) {
            Gender gender =
                    switch (line.charAt(0)) {
                        case 'm' -> Gender.MALE;
                        case 'f' -> Gender.FEMALE;
                        default -> Gender.UNKNOWN;
                    };
            for (String word : line.substring(2).strip().split(" ")) {
                found.put(word, gender);
            }
        }
        return found;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
