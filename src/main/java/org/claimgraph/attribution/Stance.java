package org.claimgraph.attribution;

/** How the source stands to the content: a denial of P has content P and stance AGAINST. */
public enum Stance {
    FOR,
    AGAINST,
    UNDECIDED
}
