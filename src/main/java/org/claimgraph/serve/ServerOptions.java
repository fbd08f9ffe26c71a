package org.claimgraph.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.store.Change;

/**
 * What a server is started with.
 *
 * @param data the open store's dataset; the server only reads it
 * @param base what our IRIs begin with, ending in a slash; its path is where they resolve on this server
 * @param port 0 for any free one
 * @param loopback true to be reachable from this machine only
 * @param timeout after which a query is cancelled
 * @param limits on what one client may ask
 * @param changes what is known of articles that came and went, the oldest first
 * @param writing how articles are taken over HTTP; empty for a server that only reads
 * @param key lets the command line in as if it had a password
 */
public record ServerOptions(
        DatasetGraph data,
        SavedQueries queries,
        String base,
        int port,
        boolean loopback,
        Duration timeout,
        Limits limits,
        Supplier<List<Change>> changes,
        Optional<Writing> writing,
        Key key) {

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

    /** A server that only reads, and knows of no changes. */
    public ServerOptions(
            DatasetGraph data,
            SavedQueries queries,
            String base,
            int port,
            boolean loopback,
            Duration timeout,
            Limits limits) {
        this(data, queries, base, port, loopback, timeout, limits, List::of, Optional.empty(), Key.NONE);
    }

    /** With the standard limits. */
    public ServerOptions(
            DatasetGraph data, SavedQueries queries, String base, int port, boolean loopback, Duration timeout) {
        this(data, queries, base, port, loopback, timeout, Limits.STANDARD);
    }

    /** The same, with the changes of that store. */
    public ServerOptions telling(Supplier<List<Change>> known) {
        return new ServerOptions(data, queries, base, port, loopback, timeout, limits, known, writing, key);
    }

    /** The same, open to articles. */
    public ServerOptions taking(Writing open) {
        return new ServerOptions(data, queries, base, port, loopback, timeout, limits, changes, Optional.of(open), key);
    }

    /** The same, open to who has the key. */
    public ServerOptions keyed(Key known) {
        return new ServerOptions(data, queries, base, port, loopback, timeout, limits, changes, writing, known);
    }

    /** As {@code claimgraph serve} starts it. */
    public static ServerOptions local(DatasetGraph data, String base, int port) {
        return new ServerOptions(data, SavedQueries.load(), base, port, true, DEFAULT_TIMEOUT);
    }
}
