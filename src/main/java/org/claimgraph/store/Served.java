package org.claimgraph.store;

/**
 * A server that has a store open.
 *
 * @param address ends with a slash
 * @param key what it wants to hear from who asks for more than its pages
 * @param takesChanges false if it only reads
 */
public record Served(String address, String key, boolean takesChanges) {}
