package org.claimgraph.attribution;

/** How much of the content stands in quotation marks: all, none, some. */
public enum QuotationType {
    DIRECT,
    INDIRECT,
    MIXED
}
