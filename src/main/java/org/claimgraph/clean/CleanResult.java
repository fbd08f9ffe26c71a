package org.claimgraph.clean;

import org.claimgraph.text.Document;

/** What cleaning comes to: a document, or the reason why there is none. */
public sealed interface CleanResult {

    record Cleaned(Document document) implements CleanResult {}

    /**
     * @param location where the article was read
     * @param reason what is wrong, in one sentence
     * @param remedy what to do about it, in one sentence
     */
    record Rejected(String location, String reason, String remedy) implements CleanResult {}
}
