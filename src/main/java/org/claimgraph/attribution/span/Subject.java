package org.claimgraph.attribution.span;

/** Who does what a verb says, by the tree: its own subject, or the one it shares with a verb above it. */
final class Subject {

    private static final int CLIMB = 4;

    private Subject() {}

    /** Head of the subject of {@code verb}, or {@link Passage#NONE}. */
    static int of(Passage p, int verb) {
        int at = verb;
        for (int step = 0; step < CLIMB && at != Passage.NONE; step++) {
            int subject = p.child(at, Relations.NSUBJ);
            if (subject != Passage.NONE) {
                return subject;
            }
            int passive = p.child(at, Relations.PASSIVE_SUBJECT);
            if (passive != Passage.NONE) {
                return passive;
            }
            if (p.relation[at] == Relations.ACL || p.relation[at] == Relations.RELATIVE) {
                return p.head[at];
            }
            if (!sharesSubject(p.relation[at])) {
                return Passage.NONE;
            }
            at = p.head[at];
        }
        return Passage.NONE;
    }

    private static boolean sharesSubject(long relation) {
        return relation == Relations.CONJ
                || relation == Relations.XCOMP
                || relation == Relations.ADVCL
                || relation == Relations.PARATAXIS
                || relation == Relations.CCOMP;
    }
}
