package org.claimgraph.attribution.span;

import org.claimgraph.learn.ChainModel;

/** Whether a token begins a cue, goes on with one, or is none. */
final class CueLabel implements ChainModel.Labels {

    static final CueLabel LABELS = new CueLabel();

    static final int OUT = 0;
    static final int BEGIN = 1;
    static final int INSIDE = 2;

    private CueLabel() {}

    @Override
    public int count() {
        return 3;
    }

    @Override
    public boolean allows(int from, int to) {
        return to != INSIDE || from == BEGIN || from == INSIDE;
    }
}
