package org.claimgraph.attribution;

import java.util.Map;

/**
 * What the lexicon says of a cue.
 *
 * @param phrase lemmas, separated by spaces
 * @param object what the cue's object is
 * @param prepositions what its prepositional phrases are
 */
record Cue(String phrase, SpeechAct act, Stance stance, Role object, Map<String, Role> prepositions) {

    Cue {
        prepositions = Map.copyOf(prepositions);
    }

    boolean isPlain() {
        return act == SpeechAct.ASSERTION;
    }

    enum Role {
        NONE,
        ADDRESSEE,
        TARGET
    }
}
