package org.claimgraph.store;

/**
 * The store cannot do what was asked. The message names the place, the reason and the way out; the store's content is what
 * it was before.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreException(Object place, String reason, String remedy) {
        super(message(place, reason, remedy));
    }

    public StoreException(Object place, String reason, String remedy, Throwable cause) {
        super(message(place, reason, remedy), cause);
    }

    private static String message(Object place, String reason, String remedy) {
        return place + ": " + reason + ". " + remedy + ".";
    }
}
