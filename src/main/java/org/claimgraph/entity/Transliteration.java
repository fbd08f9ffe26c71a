package org.claimgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.entity.gazetteer.Slug;

/**
 * One standard spelling for names that come from another script, so that articles agree on who is meant: "Serhiy Gorskiy"
 * and "Sergey Gorsky" are both "sergei gorsky". Names whose given name is no such name stay as they are: only with it is
 * a surname's ending known to be a choice of the writer.
 */
final class Transliteration {

    private static final Map<String, String> GIVEN_NAMES = Lexicon.spellings("given-name-spellings.txt");

    private record Rule(Pattern written, String standard) {
        static Rule of(String written, String standard) {
            return new Rule(Pattern.compile(written), standard);
        }
    }

    /** In this order. */
    private static final List<Rule> SURNAMES = List.of(
            Rule.of("^(al|el)-(?=.{3})", ""), // al-Halbousi, Halbousi
            Rule.of("^tsi", "ti"), // Belarusian: Tsikhanouskaya
            Rule.of("ou(?=sk)", "ov"),
            Rule.of("(?<=[sc]k)(iy|ii|ij|yi|yy|i)$", "y"), // Gorskiy, Gorskii
            Rule.of("(?<=n)(iy|yi|yy|yj|ij)$", "y"), // Navalnyi
            Rule.of("(?<=.[oe])ff$", "v"),
            Rule.of("(?<=[aoeiy])yev(?=a?$)", "ev"), // Nazarbayev
            Rule.of("(?<=..)enka$", "enko"),
            Rule.of("ks", "x"));

    private Transliteration() {}

    /** In the form of {@link Slug}: lower case, hyphens. */
    static String standard(PersonName name) {
        String given = Slug.of(name.given());
        String standard = GIVEN_NAMES.get(given);
        if (standard == null || !name.isFull()) {
            return Slug.of(name.toString());
        }
        String middle = String.join(" ", name.parts().subList(1, name.parts().size() - 1));
        return Slug.of(standard + " " + middle + " " + surname(Slug.of(name.surname())) + " " + name.suffix());
    }

    private static String surname(String written) {
        String surname = written;
        for (Rule rule : SURNAMES) {
            surname = rule.written.matcher(surname).replaceAll(rule.standard);
        }
        return surname;
    }
}
