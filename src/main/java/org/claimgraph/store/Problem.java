package org.claimgraph.store;

/**
 * Something that {@link Store#check} found.
 *
 * @param place the graph or part of the store concerned
 * @param severe false for a warning
 */
public record Problem(String place, String message, boolean severe) {}
