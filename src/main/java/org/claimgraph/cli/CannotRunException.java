package org.claimgraph.cli;

/** The command cannot run here; the message says what is wrong, where, and the way out. */
final class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRunException(String message, Throwable cause) {
        super(message, cause);
    }

    CannotRunException(String message) {
        super(message);
    }
}
