package org.claimgraph.entity.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as the last part of an IRI: ASCII, lower case, hyphens ("Léon O'Neill" is {@code leon-oneill}). */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['’.]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** May be empty: a name in another script has no ASCII form here. */
    public static String of(String name) {
        String folded = fold(name).toLowerCase(Locale.ROOT).replace("&", " and ");
        String joined = OTHER.matcher(SILENT.matcher(folded).replaceAll("")).replaceAll("-");
        int begin = joined.startsWith("-") ? 1 : 0;
        int end = joined.endsWith("-") ? joined.length() - 1 : joined.length();
        return begin >= end ? "" : joined.substring(begin, end);
    }

    /** Without accents, case kept. */
    public static String fold(String name) {
        if (name.chars().allMatch(c -> c < 128)) {
            return name;
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return plain.replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace('’', '\'');
    }
}
