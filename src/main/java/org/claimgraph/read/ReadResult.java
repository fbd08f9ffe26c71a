package org.claimgraph.read;

/** What a reader yields for each record: an article, or the reason why there is none. */
public sealed interface ReadResult {

    record Read(RawArticle article) implements ReadResult {}

    /**
     * @param location where: file, and record or line inside it
     * @param reason what is wrong, in one sentence
     * @param remedy what to do about it, in one sentence
     */
    record Skipped(String location, String reason, String remedy) implements ReadResult {}
}
