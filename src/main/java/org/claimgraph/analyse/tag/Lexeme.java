package org.claimgraph.analyse.tag;

import java.util.Locale;
import org.claimgraph.learn.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What a word shows without its context, hashed once for all models.
 *
 * @param form as in the text
 * @param spelling the form as the models know it
 * @param exact hash of the spelling
 * @param lower hash of the spelling in lower case, digits folded to 0
 * @param shape its pattern of capitals, small letters, digits and marks
 * @param ending1 hash of the last letter in lower case; the others of the last two, three and four
 * @param opening hash of the first three letters in lower case
 */
public record Lexeme(
        String form,
        String spelling,
        long exact,
        long lower,
        long shape,
        long ending1,
        long ending2,
        long ending3,
        long ending4,
        long opening) {

    /** Most words of a text were seen before: one recent word per place; a lost race costs a second look. */
    private static final @Nullable Lexeme[] RECENT = new Lexeme[1 << 16];

    /** @param spelling the form as the models know it; always the same for one form, but for the straight quotation mark */
    static Lexeme of(String form, String spelling) {
        int place = (form.hashCode() * 0x9E3779B9) >>> 16;
        Lexeme recent = RECENT[place];
        if (recent != null && recent.form.equals(form) && recent.spelling.equals(spelling)) {
            return recent;
        }
        return RECENT[place] = hashed(form, spelling);
    }

    private static Lexeme hashed(String form, String spelling) {
        String small = folded(spelling);
        int n = small.length();
        return new Lexeme(
                form,
                spelling,
                Hash.of(spelling),
                Hash.of(small),
                shapeOf(spelling),
                Hash.of(small.substring(Math.max(0, n - 1))),
                Hash.of(small.substring(Math.max(0, n - 2))),
                Hash.of(small.substring(Math.max(0, n - 3))),
                Hash.of(small.substring(Math.max(0, n - 4))),
                Hash.of(small.substring(0, Math.min(3, n))));
    }

    /** Curly apostrophes are straightened: the treebanks write both. */
    private static String folded(String form) {
        StringBuilder small = new StringBuilder(form.toLowerCase(Locale.ROOT));
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (Character.isDigit(c)) {
                small.setCharAt(i, '0');
            } else if (c == '’' || c == '‘' || c == '`') {
                small.setCharAt(i, '\'');
            }
        }
        return small.toString();
    }

    /** Runs are cut to two, so that the shapes of long words agree. */
    private static long shapeOf(String form) {
        long shape = 7;
        int before = -1;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            int kind = kindOf(form.charAt(i));
            run = kind == before ? run + 1 : 0;
            before = kind;
            if (run < 2) {
                shape = shape * 31 + kind;
            }
        }
        return shape;
    }

    private static int kindOf(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        } else if (Character.isLetter(c)) {
            return 2;
        } else if (Character.isDigit(c)) {
            return 3;
        }
        return switch (c) {
            case '-', '–', '—' -> 4;
            case '.' -> 5;
            case '\'', '’', '‘', '`' -> 6;
            default -> 8;
        };
    }
}
