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
     * @param dry true to say what would be done, and write nothing
     */
    Report add(String name, byte[] content, boolean dry);

    /**
     * The same for articles that have been extracted elsewhere.
     *
     * @param archive as {@code claimgraph extract} writes it, plain or gzipped
     * @throws IllegalArgumentException if it is none, is too large, or an article in it is damaged; nothing is written then
     */
    Report load(byte[] archive, boolean dry);

    /**
     * @param article its id or URL, or its IRI
     * @param dry true to look only
     * @return false if there is no such article
     * @throws IllegalArgumentException if several answer to the name
     */
    boolean remove(String article, boolean dry);
}
