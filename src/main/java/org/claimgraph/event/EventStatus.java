package org.claimgraph.event;

/** How the text presents an event. */
public enum EventStatus {
    /** By the article in its own voice. */
    REPORTED,
    /** Only inside what a source says. */
    CLAIMED,
    EXPECTED,
    DENIED
}
