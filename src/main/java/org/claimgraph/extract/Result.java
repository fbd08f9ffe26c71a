package org.claimgraph.extract;

/** What became of one record of the input: knowledge, or the reason why there is none. */
public sealed interface Result {

    /** @param location where it was read, for messages */
    record Extracted(String location, Extraction extraction) implements Result {}

    /** See {@link org.claimgraph.read.ReadResult.Skipped}. */
    record Skipped(String location, String reason, String remedy) implements Result {}
}
