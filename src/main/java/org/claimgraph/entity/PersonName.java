package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Slug;

/** A person's name in its parts, middle initials left out: "Rudolf K. Elphberg Jr." is Rudolf, Elphberg, Jr. */
record PersonName(List<String> parts, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    static PersonName of(String text) {
        List<String> parts = new ArrayList<>();
        String suffix = "";
        for (String part : text.replace(",", " ").strip().split("\\s+")) {
            if (SUFFIXES.contains(part.toLowerCase(Locale.ROOT)) && !parts.isEmpty()) {
                suffix = part.replace(".", "");
            } else if (!isInitial(part) || parts.isEmpty()) {
                parts.add(part);
            }
        }
        return new PersonName(List.copyOf(parts), suffix);
    }

    private static boolean isInitial(String part) {
        return part.length() == 1 || part.length() == 2 && part.endsWith(".");
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    String given() {
        return parts.getFirst();
    }

    String surname() {
        return parts.getLast();
    }

    /** The same for all spellings with and without middle initials and accents. */
    String key() {
        return Slug.of(String.join(" ", parts) + " " + suffix);
    }

    /** Given name and surname alone: "rudolf elphberg" for "Rudolf Michael Elphberg". */
    String shortKey() {
        return Slug.of(given() + " " + surname() + " " + suffix);
    }

    /** As the given name tells; a foreign name in -a is a woman's more often than not, which is too weak to say. */
    Gender gender() {
        return isFull() ? Lexicon.genderOfGivenName(Slug.fold(given())) : Gender.UNKNOWN;
    }

    @Override
    public String toString() {
        return String.join(" ", parts) + (suffix.isEmpty() ? "" : " " + suffix);
    }
}
