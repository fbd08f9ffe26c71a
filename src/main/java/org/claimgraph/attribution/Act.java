package org.claimgraph.attribution;

/** What a source does by speaking, and how it stands to the content. */
record Act(SpeechAct act, Stance stance) {

    /** The same under "not": who does not confirm refuses, who does not believe is against. */
    Act negated() {
        return switch (act) {
            case ASSERTION, CONFIRMATION, QUESTION, EVALUATION, WARNING -> new Act(SpeechAct.REFUSAL, Stance.UNDECIDED);
            case BELIEF, PREDICTION -> new Act(act, opposite());
            case DENIAL, REFUSAL, ACCUSATION, THREAT, CONDEMNATION -> new Act(SpeechAct.ASSERTION, Stance.UNDECIDED);
            case DEMAND, COMMITMENT, PROMISE, PRAISE -> new Act(SpeechAct.REFUSAL, Stance.AGAINST);
        };
    }

    private Stance opposite() {
        return switch (stance) {
            case FOR -> Stance.AGAINST;
            case AGAINST -> Stance.FOR;
            case UNDECIDED -> Stance.UNDECIDED;
        };
    }
}
