package org.claimgraph.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells an article's furniture by its words; the rules are in {@code furniture.tsv}. */
final class Furniture {

    enum Kind {
        BYLINE,
        CAPTION,
        BOILERPLATE,
        /** The line after which nothing belongs to the article any more. */
        END
    }

    private record Rule(Kind kind, Pattern pattern, List<String> needs) {
        /** False if no text that begins with this character can match, as the expression itself says: it asks for no more. */
        boolean mayBeginWith(char first) {
            Matcher matcher = pattern.matcher(String.valueOf(first));
            return matcher.matches() || matcher.hitEnd();
        }

        /** Cheap: most lines have none of the words that a rule with an open beginning asks for. */
        boolean mayMatch(String lower) {
            return needs.isEmpty() || needs.stream().anyMatch(lower::contains);
        }
    }

    /** A credit glued to the caption before it by a page-to-text converter: "…with policeImage: agency/name". */
    private static final Pattern GLUED_CREDIT =
            Pattern.compile("(?<=[\\p{Ll}.\")’'\\s])(Image|Photo|Picture|Credit|Copyright)\\s?[:©\u00a0]\\s?\\p{L}");

    /** Longer lines are prose: no rule reaches further. */
    private static final int LONGEST = 700;

    private static final List<Rule> RULES = Lexicon.rows("furniture.tsv").stream()
            .map(row -> new Rule(
                    Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                    Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    row.size() > 2 ? List.of(row.get(2).split(" \\| ")) : List.of()))
            .toList();

    /** The rules that may match a line, by its first character. */
    private static final List<List<Rule>> BY_FIRST = IntStream.range(0, 128)
            .mapToObj(first -> RULES.stream()
                    .filter(rule -> rule.mayBeginWith((char) first))
                    .toList())
            .toList();

    private Furniture() {}

    /** @param words a line or paragraph without Markdown marks */
    static Optional<Kind> of(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        char first = words.charAt(0);
        for (Rule rule : first < BY_FIRST.size() ? BY_FIRST.get(first) : RULES) {
            if (rule.mayMatch(lower) && rule.pattern.matcher(words).matches()) {
                return Optional.of(rule.kind);
            }
        }
        boolean mayCredit = words.indexOf(':') >= 0 || words.indexOf('©') >= 0 || words.indexOf('\u00a0') >= 0;
        return mayCredit && GLUED_CREDIT.matcher(words).find() ? Optional.of(Kind.CAPTION) : Optional.empty();
    }
}
