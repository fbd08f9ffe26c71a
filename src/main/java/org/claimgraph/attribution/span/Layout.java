package org.claimgraph.attribution.span;

/**
 * Cues that are marks, told by where they stand: the colon after a speaker's label at the start of a paragraph ("WALLACE:"),
 * and the dash before a signature at its end ("“…” ― Esther Tapia").
 */
final class Layout {

    enum Mark {
        NONE,
        LABEL,
        CAPITAL_LABEL,
        SIGNATURE
    }

    /** What a cue by layout is worth at least, before it is judged: enough to be considered. */
    static final double CHANCE = 0.3;

    private static final int LONGEST_LABEL = 7;
    private static final int LONGEST_SIGNATURE = 14;

    /** Place of the mark, or {@link Passage#NONE}. */
    final int at;

    final Mark mark;

    private Layout(int at, Mark mark) {
        this.at = at;
        this.mark = mark;
    }

    static Layout of(Passage p) {
        int first = p.size > 0 && isMark(form(p, 0)) ? 1 : 0;
        int colon = first + 1;
        boolean capitals = p.size > first && isCapitals(form(p, first));
        while (colon < Math.min(p.size, LONGEST_LABEL) && isNamePart(form(p, colon))) {
            capitals &= isCapitals(form(p, colon)) || form(p, colon).length() < 3;
            colon++;
        }
        if (p.size > colon + 1 && form(p, colon).equals(":") && isCapital(form(p, first))) {
            return new Layout(colon, capitals ? Mark.CAPITAL_LABEL : Mark.LABEL);
        }
        for (int i = p.size - 2; i > Math.max(1, p.size - LONGEST_SIGNATURE); i--) {
            if (isDash(form(p, i)) && p.inQuote(i - 1) && !p.inQuote(i) && isCapital(form(p, i + 1))) {
                return new Layout(i, Mark.SIGNATURE);
            }
        }
        return new Layout(Passage.NONE, Mark.NONE);
    }

    Mark markAt(int i) {
        return i == at ? mark : Mark.NONE;
    }

    private static String form(Passage p, int i) {
        return p.tokens[i].form();
    }

    /** A quotation mark or a bullet, as before a turn in a quoted transcript. */
    private static boolean isMark(String form) {
        return form.length() <= 2 && form.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isNamePart(String form) {
        return isCapital(form) || form.equals(".") || form.equals("-") || form.equals("of") || form.equals("’s");
    }

    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.charAt(0));
    }

    private static boolean isCapitals(String form) {
        return form.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isDash(String form) {
        return form.equals("—") || form.equals("–") || form.equals("―") || form.equals("-") || form.equals("--");
    }
}
