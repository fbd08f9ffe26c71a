package org.claimgraph.analyse.tag;

import org.claimgraph.learn.WordClusters;
import org.jspecify.annotations.Nullable;

/**
 * Turns forms into what the models know of them: quotation marks, dashes and ellipses in one spelling, straight quotation marks told apart
 * by the spaces around them. Safe for use by several threads.
 */
public final class Lexicon {

    private final WordClusters clusters;
    /** Most words of a text were seen before: one recent word per place; a lost race costs a second look. */
    private final @Nullable Lexeme[] recent = new Lexeme[1 << 16];

    public Lexicon(WordClusters clusters) {
        this.clusters = clusters;
    }

    public WordClusters clusters() {
        return clusters;
    }

    /** @param spaceAfter whether a space (or nothing more) follows the word */
    public Words words(String[] forms, boolean[] spaceAfter) {
        Lexeme[] lexemes = new Lexeme[forms.length];
        boolean open = false;
        for (int i = 0; i < forms.length; i++) {
            String form = forms[i];
            if (form.equals("\"")) {
                open = opens(spaceAfter, i, open);
                lexemes[i] = lexeme(form, open ? "``" : "''");
            } else {
                lexemes[i] = lexeme(form, spelling(form));
            }
        }
        return new Words(forms, lexemes);
    }

    private static boolean opens(boolean[] spaceAfter, int i, boolean open) {
        boolean before = i > 0 && !spaceAfter[i - 1];
        boolean after = i + 1 < spaceAfter.length && !spaceAfter[i];
        return before == after ? !open : after;
    }

    private static String spelling(String form) {
        return switch (form) {
            case "“", "‘‘", "„", "«" -> "``";
            case "”", "’’", "»" -> "''";
            case "–", "—", "―", "---", "----" -> "--";
            case "…", "....", ". . ." -> "...";
            default -> form;
        };
    }

    private Lexeme lexeme(String form, String spelling) {
        int place = (form.hashCode() * 0x9E3779B9) >>> 16;
        Lexeme known = recent[place];
        if (known != null && known.form().equals(form) && known.spelling().equals(spelling)) {
            return known;
        }
        Lexeme made = Lexeme.of(form, spelling, clusters);
        recent[place] = made;
        return made;
    }
}
