package org.claimgraph.learn;

/** How probable labels and steps are at the places of one chain. */
interface Beliefs {

    /** The probability of a label at a place. */
    double marginal(int place, int label);

    /** The probability of going from one label at {@code place - 1} to another at {@code place}. */
    double edge(int place, int from, int to);
}
