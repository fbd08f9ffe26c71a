package org.claimgraph.attribution;

/**
 * What a source does in saying something: Searle's classes (1976) with the kinds that news distinguishes. The tree
 * (denial is an assertion, promise a commitment) lives in the ontology's SKOS scheme.
 */
public enum SpeechAct {
    ASSERTION,
    PREDICTION,
    DENIAL,
    CONFIRMATION,
    ACCUSATION,
    WARNING,
    BELIEF,
    QUESTION,
    DEMAND,
    COMMITMENT,
    PROMISE,
    THREAT,
    REFUSAL,
    EVALUATION,
    PRAISE,
    CONDEMNATION
}
