package org.claimgraph.serve;

import java.time.Duration;

/**
 * What one client may ask of the server, so that the others are still answered.
 *
 * @param rows longest answer to SPARQL; saved queries have pages of their own
 * @param atOnce queries that run side by side; the next waits {@code patience}, then is told to come again
 * @param bodyBytes largest request body, which holds no more than a query
 * @param idle after which a silent connection is closed
 * @param answers to saved queries that are kept until the store changes; 0 to work out each anew
 */
public record Limits(long rows, int atOnce, Duration patience, int bodyBytes, Duration idle, int answers) {

    public static final Limits STANDARD =
            new Limits(100_000, 16, Duration.ofMillis(500), 256 * 1024, Duration.ofSeconds(20), 1_000);

    /** The same, but for the number of answers that are kept. */
    public Limits keeping(int kept) {
        return new Limits(rows, atOnce, patience, bodyBytes, idle, kept);
    }
}
