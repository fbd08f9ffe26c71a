package org.claimgraph.story;

/**
 * A computed relation between two claims.
 *
 * @param claim IRI; of an answer, the answering claim; otherwise the lesser IRI of the two
 * @param other IRI
 * @param attribution of the answer, the IRI of the attribution that answers; otherwise empty
 * @param score 0 to 1
 * @param reason in words that can be checked
 */
record ClaimLink(Kind kind, String claim, String other, String attribution, double score, String reason) {

    /** The stronger comes first. */
    enum Kind {
        SAME,
        CLOSE,
        ANSWER
    }

    static ClaimLink between(Kind kind, Statement one, Statement other, double score, String reason) {
        boolean inOrder = one.claim().compareTo(other.claim()) < 0;
        return new ClaimLink(
                kind, inOrder ? one.claim() : other.claim(), inOrder ? other.claim() : one.claim(), "", score, reason);
    }

    static ClaimLink answer(Statement answer, Statement answered, double score, String reason) {
        return new ClaimLink(Kind.ANSWER, answer.claim(), answered.claim(), answer.iri(), score, reason);
    }
}
