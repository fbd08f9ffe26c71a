package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote it.
 *
 * @param author the first person or desk named
 * @param agency the agency it is credited to, under the name of {@code agencies.tsv}
 */
record Byline(Optional<String> author, Optional<String> agency) {

    static final Byline NONE = new Byline(Optional.empty(), Optional.empty());

    private static final Map<String, String> AGENCIES = agencies();
    private static final Pattern BY = Pattern.compile(
            "^(?:(?i:analysis|opinion|review|commentary|column|story|report|reported|reporting|text|words|written|posted|perspective)\\s+)?(?:By|BY|by)[:\\s\u00a0]+");
    /** Names run together by a converter: "Ann LeeBob Ray". A name's own capital follows Mc, Mac, De, Le … */
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\p{Ll}{2})(?<!\\b(?:Mac|Van|Von|Fitz|Des|Della))(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu})");

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[,;|•·–—/]|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\s-\\s|\\band\\b|&|\\bwith\\b|\\bfor\\b|\\bin\\b|\\bof\\b|\\bat\\b|[()])\\s*");
    /** "Meridian", "Ann Lee for Meridian", with the link's marks of Markdown taken off. */
    private static final Pattern SENDER = Pattern.compile(
            "(?:(?<person>.+?)\\s+for\\s+(?:the )?)?(?<agency>\\p{Lu}[\\p{L}\\d&.-]+)(?:\\s*[,|•·–—].*)?");

    /** Single words that sign for the outlet itself. */
    private static final Set<String> DESKS = Set.of(
            "staff",
            "editor",
            "editors",
            "editorial",
            "admin",
            "agencies",
            "newsroom",
            "newsdesk",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "team",
            "anonymous",
            "guest");

    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L} .,'’/-]{1,60}?(?:\\d{1,2})?\\s*\\(([^()]{2,30})\\)\\s*[-–—]");

    /** From a byline or an author field. */
    static Byline of(String line) {
        String names = BY.matcher(line.strip()).replaceFirst("");
        Optional<String> author = Optional.empty();
        Optional<String> agency = Optional.empty();
        for (String part : parts(names)) {
            Optional<String> found = agency(part);
            if (found.isPresent()) {
                agency = agency.or(() -> found);
            } else if (author.isEmpty() && isName(part) && (agency.isEmpty() || part.indexOf(' ') > 0)) {
                // One word behind an agency is where its desk is: "Meridian, Harbourton".
                author = Optional.of(part);
            }
        }
        return new Byline(author, agency);
    }

    /**
     * From the names under an article's title. There even an agency that no list has is told by its place: it signs with one
     * word, or stands behind "for".
     *
     * @param outlet whose own name behind "for" is not an agency's
     */
    static Byline signed(String names, Optional<String> outlet) {
        Byline listed = of(names);
        Matcher sender = SENDER.matcher(names.strip());
        if (listed.agency.isPresent() || !sender.matches()) {
            return listed;
        }
        Optional<String> agency = Optional.of(sender.group("agency"))
                .filter(name -> !outlet.equals(Optional.of(name)) && !DESKS.contains(name.toLowerCase(Locale.ROOT)));
        boolean alone = sender.group("person") == null;
        return new Byline(alone && agency.isPresent() ? Optional.empty() : listed.author, agency);
    }

    /** From the place, day and agency that open a text: "MINSK (AP) —". */
    static Optional<String> agencyOfDateline(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph);
        return matcher.find() ? agency(matcher.group(1)) : Optional.empty();
    }

    /** True if the words are "By" and a name. */
    static boolean isSigned(String words) {
        Matcher by = BY.matcher(words);
        return by.lookingAt() && by.end() < words.length() && Character.isUpperCase(words.codePointAt(by.end()));
    }

    static Optional<String> agency(String name) {
        return Optional.ofNullable(AGENCIES.get(name.strip()));
    }

    Byline or(Byline other) {
        return new Byline(author.or(other::author), agency.or(other::agency));
    }

    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(GLUED.matcher(names).replaceAll(", "))) {
            String name = part.strip();
            if (!name.isEmpty()) {
                parts.add(name);
            }
        }
        return parts;
    }

    /** One to five words that begin with a capital; not an address or a date. */
    private static boolean isName(String part) {
        String[] words = part.split("\\s+");
        return words.length <= 5
                && Character.isUpperCase(part.codePointAt(0))
                && part.chars().noneMatch(c -> Character.isDigit(c) || c == '@' || c == ':');
    }

    private static Map<String, String> agencies() {
        Map<String, String> agencies = new HashMap<>();
        Lexicon.rows("agencies.tsv").forEach(row -> row.forEach(form -> agencies.put(form, row.getFirst())));
        return Map.copyOf(agencies);
    }
}
