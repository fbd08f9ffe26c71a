package org.claimgraph.attribution.span;

/**
 * The tokens around a cue among which its source and content are sought: whole sentences, from a little before to a good
 * way after.
 *
 * @param begin first token in the passage
 * @param end after the last token
 */
record Window(int begin, int end) {

    private static final int SENTENCES_BEFORE = 2;
    private static final int TOKENS_BEFORE = 70;
    private static final int TOKENS_AFTER = 130;
    /** No sentence that people write is longer; what is, would cost the square of its length. */
    private static final int LONGEST_SENTENCE = 400;

    static Window around(Passage p, Cue cue) {
        int first = p.sentence[cue.head()];
        int begin = p.starts[first];
        for (int s = first - 1; s >= Math.max(0, first - SENTENCES_BEFORE); s--) {
            if (cue.begin() - p.starts[s] > TOKENS_BEFORE) {
                break;
            }
            begin = p.starts[s];
        }
        int last = first + 1;
        while (last < p.starts.length - 1 && p.starts[last + 1] - cue.end() <= TOKENS_AFTER) {
            last++;
        }
        return new Window(
                Math.max(begin, cue.begin() - LONGEST_SENTENCE),
                Math.min(Math.max(p.starts[last], cue.end()), cue.end() + LONGEST_SENTENCE));
    }

    int size() {
        return end - begin;
    }
}
