package org.claimgraph.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private Furniture() {}

    /** @param words a line or paragraph without Markdown marks */
    static Optional<Kind> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (rule.mayMatch(lower) && rule.pattern.matcher(words).matches()) {
                return Optional.of(rule.kind);
            }
        }
        boolean mayCredit = words.indexOf(':') >= 0 || words.indexOf('©') >= 0 || words.indexOf('\u00a0') >= 0;
        return mayCredit && GLUED_CREDIT.matcher(words).find() ? Optional.of(Kind.CAPTION) : Optional.empty();
    }
}
