package org.claimgraph.serve;

import java.util.List;

/** The way into the store for articles that come over HTTP: the same as on the command line. Safe for several threads. */
public interface Intake {

    /** See {@link org.claimgraph.read.ReadResult.Skipped}. */
    record Skipped(String location, String reason, String remedy) {}

    record Report(int added, int replaced, int unchanged, List<Skipped> skipped) {
        public Report {
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * Extracts and validates first, then writes in one transaction. Readers see either all of it or nothing.
     *
     * @param name file name, which is the id of an article that has no other
     */
    Report add(String name, byte[] content);

    /**
     * @param article its id or URL, or its IRI
     * @return false if there is no such article
     * @throws IllegalArgumentException if several answer to the name
     */
    boolean remove(String article);
}
