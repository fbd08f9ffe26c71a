package org.claimgraph.entity;

import java.util.List;

/**
 * Tokens [first, end) that refer to something; {@code head} is the token the others hang on.
 *
 * @param referents more than one for "the two leaders"
 */
record Reference(
        int first,
        int end,
        int head,
        Mention.Kind kind,
        List<Referent> referents,
        String resolution,
        double confidence) {

    Reference {
        referents = List.copyOf(referents);
    }

    Referent only() {
        return referents.getFirst();
    }
}
