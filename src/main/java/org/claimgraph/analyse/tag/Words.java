package org.claimgraph.analyse.tag;

/**
 * The words of a sentence as the models see them: quotation marks, dashes and ellipses in one spelling, straight quotation marks told
 * apart by the spaces around them.
 *
 * @param forms as in the text
 */
public record Words(String[] forms, Lexeme[] lexemes) {

    /** @param spaceAfter whether a space (or nothing more) follows the word */
    public static Words of(String[] forms, boolean[] spaceAfter) {
        Lexeme[] lexemes = new Lexeme[forms.length];
        boolean open = false;
        for (int i = 0; i < forms.length; i++) {
            String form = forms[i];
            if (form.equals("\"")) {
                open = opens(spaceAfter, i, open);
                lexemes[i] = Lexeme.of(form, open ? "``" : "''");
            } else {
                lexemes[i] = Lexeme.of(form, spelling(form));
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

    /** Hash of each word in lower case. */
    public long[] lower() {
        long[] hashes = new long[lexemes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = lexemes[i].lower();
        }
        return hashes;
    }

    public int size() {
        return forms.length;
    }
}
