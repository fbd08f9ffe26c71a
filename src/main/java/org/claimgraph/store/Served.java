package org.claimgraph.store;

/**
 * A server that has a store open.
 *
 * @param address ends with a slash
 * @param key what it wants to hear from who sends changes; "" if it takes none
 */
public record Served(String address, String key) {

    public boolean takesChanges() {
        return !key.isEmpty();
    }
}
