package org.claimgraph.store;

import java.time.Instant;

/**
 * An article that came, changed or went.
 *
 * @param number from 1, without gaps
 * @param time when it was noted
 * @param identity what the article is recognised by: its URL, else its id
 * @param article its IRI; another one than before if its text has changed
 * @param digest of its graph
 * @param title "" if it has none
 */
public record Change(
        long number, Instant time, Kind kind, String identity, String article, String digest, String title) {

    public enum Kind {
        ADDED,
        REPLACED,
        REMOVED
    }
}
