package org.claimgraph.attribution.span;

/**
 * A possible cue.
 *
 * @param begin its first token in the passage
 * @param end after its last token
 * @param head the token the others depend on
 * @param probability that there is a cue
 */
record Cue(int begin, int end, int head, double probability) {

    static Cue of(Passage p, int begin, int end, double probability) {
        int head = begin;
        for (int i = begin; i < end; i++) {
            boolean top = p.head[i] < begin || p.head[i] >= end;
            if (top
                    && p.relation[i] != Relations.MARK
                    && p.relation[i] != Relations.CASE
                    && p.upos[i] != Relations.PUNCT) {
                head = i;
                if (p.upos[i] == Relations.VERB || p.upos[i] == Relations.NOUN) {
                    break;
                }
            }
        }
        return new Cue(begin, end, head, probability);
    }

    boolean covers(int i) {
        return begin <= i && i < end;
    }
}
