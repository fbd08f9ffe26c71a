package org.claimgraph.cli;

/**
 * Something odd about an article that was read all the same.
 *
 * @param location where it was read
 */
record Warning(String location, String text) {}
