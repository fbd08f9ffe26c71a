package org.claimgraph.attribution.span;

import org.claimgraph.learn.Hash;

/** Hashes of the Universal Dependencies relations and tags that the features ask for. */
final class Relations {

    static final long NSUBJ = Hash.of("nsubj");
    static final long PASSIVE_SUBJECT = Hash.of("nsubj:pass");
    static final long CCOMP = Hash.of("ccomp");
    static final long XCOMP = Hash.of("xcomp");
    static final long PARATAXIS = Hash.of("parataxis");
    static final long OBJ = Hash.of("obj");
    static final long OBL = Hash.of("obl");
    static final long NMOD = Hash.of("nmod");
    static final long ACL = Hash.of("acl");
    static final long RELATIVE = Hash.of("acl:relcl");
    static final long ADVCL = Hash.of("advcl");
    static final long CONJ = Hash.of("conj");
    static final long MARK = Hash.of("mark");
    static final long CASE = Hash.of("case");
    static final long VERB = Hash.of("VERB");
    static final long AUX = Hash.of("AUX");
    static final long NOUN = Hash.of("NOUN");
    static final long PUNCT = Hash.of("PUNCT");

    private Relations() {}
}
