package org.claimgraph.analyse.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a stop after a word means. */
public final class Abbreviations {

    /** How an abbreviation stands in a sentence. */
    public enum Kind {
        NONE,
        /** Before a name; never ends a sentence. */
        TITLE,
        /** An abbreviation before a number only. */
        NUMBER,
        /** May end a sentence. */
        OTHER,
        /** "J." */
        INITIAL
    }

    private static final Map<String, Kind> KNOWN = load();

    private Abbreviations() {}

    /** @param word without its last stop */
    public static Kind of(CharSequence word) {
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return Kind.INITIAL;
        }
        Kind known = KNOWN.getOrDefault(word.toString(), Kind.NONE);
        return known == Kind.NONE && isDotted(word) ? Kind.OTHER : known;
    }

    /** "U.S", "p.m", "Ph.D": short groups of letters between stops. */
    private static boolean isDotted(CharSequence word) {
        int group = 0;
        int stops = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                if (group == 0) {
                    return false;
                }
                stops++;
                group = 0;
            } else if (!Character.isLetter(c) || ++group > 2) {
                return false;
            }
        }
        return stops > 0 && group > 0;
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> known = new HashMap<>();
        for (List<String> line : WordList.lines("abbreviations.txt")) {
            Kind kind =
                    switch (line.get(0)) {
                        case "title" -> Kind.TITLE;
                        case "number" -> Kind.NUMBER;
                        case "other" -> Kind.OTHER;
                        default ->
                            throw new IllegalStateException(
                                    "abbreviations.txt: a line must start with title, number or other: " + line);
                    };
            line.stream().skip(1).forEach(word -> known.put(word, kind));
        }
        return Map.copyOf(known);
    }
}
