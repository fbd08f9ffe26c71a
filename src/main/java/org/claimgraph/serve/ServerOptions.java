package org.claimgraph.serve;

import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.SavedQueries;

/**
 * What a server is started with.
 *
 * @param data the open store's dataset; the server only reads it
 * @param base what our IRIs begin with, ending in a slash; its path is where they resolve on this server
 * @param port 0 for any free one
 * @param loopback true to be reachable from this machine only
 * @param timeout after which a query is cancelled
 * @param limits on what one client may ask
 */
public record ServerOptions(
        DatasetGraph data,
        SavedQueries queries,
        String base,
        int port,
        boolean loopback,
        Duration timeout,
        Limits limits) {

    public static final int DEFAULT_PORT = 3030;
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    public ServerOptions {
        if (!base.matches("https?://[^\\s?#]+/")) {
            throw new IllegalArgumentException("base \"" + base
                    + "\" is not an http(s) address that ends in \"/\", such as http://localhost:3030/id/");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
    }

    /** With the standard limits. */
    public ServerOptions(
            DatasetGraph data, SavedQueries queries, String base, int port, boolean loopback, Duration timeout) {
        this(data, queries, base, port, loopback, timeout, Limits.STANDARD);
    }

    /** As {@code claimgraph serve} starts it. */
    public static ServerOptions local(DatasetGraph data, String base, int port) {
        return new ServerOptions(data, SavedQueries.load(), base, port, true, DEFAULT_TIMEOUT);
    }
}
