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

    private record Rule(Kind kind, Pattern pattern) {}

    /** A credit glued to the caption before it by a page-to-text converter: "…with policeImage: agency/name". */
    private static final Pattern GLUED_CREDIT =
            Pattern.compile("(?<=[\\p{Ll}.\")’'\\s])(Image|Photo|Picture|Credit|Copyright)\\s?[:©\u00a0]\\s?\\p{L}");

    /** Longer lines are prose: no rule reaches further. */
    private static final int LONGEST = 700;

    private static final List<Rule> RULES = Lexicon.rows("furniture.tsv").stream()
            .map(row -> new Rule(
                    Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                    Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    private Furniture() {}

    /** @param words a line or paragraph without Markdown marks */
    static Optional<Kind> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        for (Rule rule : RULES) {
            if (rule.pattern.matcher(words).matches()) {
                return Optional.of(rule.kind);
            }
        }
        return GLUED_CREDIT.matcher(words).find() ? Optional.of(Kind.CAPTION) : Optional.empty();
    }
}
