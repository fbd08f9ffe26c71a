package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Slug;

/**
 * A person's name in its parts, middle initials and patronymics left out: "Rudolf K. Elphberg Jr." is Rudolf, Elphberg, Jr.,
 * and both "Sergei Ivanovich Gorsky" and "Gorsky Sergei Ivanovich" are Sergei, Gorsky.
 */
record PersonName(List<String> parts, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private static final Pattern PATRONYMIC = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(ovich|evich|yevich|ovych|evych|avich|ovna|evna|yevna|ivna|yivna|awna|auna|yeuna|inichna)");

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
        return new PersonName(withoutPatronymic(parts), suffix);
    }

    private static List<String> withoutPatronymic(List<String> parts) {
        if (parts.size() != 3) {
            return List.copyOf(parts);
        }
        if (isPatronymic(parts.get(1))) {
            return List.of(parts.getFirst(), parts.getLast());
        }
        return isPatronymic(parts.getLast()) ? List.of(parts.get(1), parts.getFirst()) : List.copyOf(parts);
    }

    private static boolean isPatronymic(String part) {
        return PATRONYMIC.matcher(part).matches() || part.equals("Ilyich") || part.equals("Ilyinichna");
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

    /** "Bernie Sanders" of "Bernard Sanders", and the other way round; "Sanders" is left to the surname's rules. */
    boolean isShortFormOf(PersonName other) {
        return isFull()
                && parts.size() == 2
                && other.parts.size() == 2
                && suffix.equals(other.suffix)
                && Slug.of(surname()).equals(Slug.of(other.surname()))
                && GivenNames.mayBeOne(given(), other.given());
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
