package org.claimgraph.query;

/** A saved query that cannot be offered: the message names file, line and reason. */
public final class QueryFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryFileException(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
