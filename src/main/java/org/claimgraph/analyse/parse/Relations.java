package org.claimgraph.analyse.parse;

import java.util.Set;

/** The relations that the parser tells apart: those of Universal Dependencies, and the few subtypes that say who did what. */
public final class Relations {

    private static final Set<String> KEPT =
            Set.of("nsubj:pass", "nmod:poss", "nmod:desc", "obl:agent", "obl:unmarked", "acl:relcl");

    private Relations() {}

    /** Cuts all subtypes but those that are kept. */
    public static String of(String treebankRelation) {
        int colon = treebankRelation.indexOf(':');
        return colon < 0 || KEPT.contains(treebankRelation) ? treebankRelation : treebankRelation.substring(0, colon);
    }
}
