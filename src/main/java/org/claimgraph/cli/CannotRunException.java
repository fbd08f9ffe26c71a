package org.claimgraph.cli;

/** The command cannot run here; the message says what is wrong, where, and the way out. */
public final class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotRunException(String message, Throwable cause) {
        super(message, cause);
    }

    public CannotRunException(String message) {
        super(message);
    }
}
