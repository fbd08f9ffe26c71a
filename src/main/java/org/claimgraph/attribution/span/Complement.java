package org.claimgraph.attribution.span;

/** What a verb takes: the kinds of complement that tell saying from doing, as a small number. */
final class Complement {

    private Complement() {}

    static int of(Passage p, int i) {
        int clause = p.child(i, Relations.CCOMP) != Passage.NONE ? 1 : 0;
        int infinitive = p.child(i, Relations.XCOMP) != Passage.NONE ? 2 : 0;
        int object = p.child(i, Relations.OBJ) != Passage.NONE ? 4 : 0;
        int oblique = p.child(i, Relations.OBL) != Passage.NONE || p.child(i, Relations.NMOD) != Passage.NONE ? 8 : 0;
        int aside = p.child(i, Relations.PARATAXIS) != Passage.NONE ? 16 : 0;
        return clause + infinitive + object + oblique + aside;
    }

    /** What follows the verb within a few words: a quotation, a colon, "that", "to", another preposition. */
    static int next(Passage p, int i) {
        int end = Math.min(p.sentenceEnd(i), i + 5);
        for (int j = i + 1; j < end; j++) {
            if (p.inQuote(j) != p.inQuote(i)) {
                return 1;
            }
            switch (p.tokens[j].form()) {
                case "that" -> {
                    return 2;
                }
                case "to" -> {
                    return 3;
                }
                case ":" -> {
                    return 4;
                }
                case ",", "." -> {
                    return 5;
                }
                default -> {
                    // look further
                }
            }
        }
        return 0;
    }
}
