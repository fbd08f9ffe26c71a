package org.claimgraph.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One article in a part's index, in the order of the part's articles.
 *
 * @param file with {@code record}, where it was read
 * @param identity what it is recognised by when it comes again
 * @param graph the IRI of its own graph
 * @param quads those of its own graph
 * @param before bytes in the part, see {@link ExtractedArticle}
 * @param own likewise
 * @param after likewise
 */
record IndexEntry(
        int file,
        long record,
        String identity,
        String graph,
        String digest,
        int quads,
        int before,
        int own,
        int after) {

    private static final ObjectMapper JSON = new ObjectMapper();

    RecordKey key() {
        return new RecordKey(file, record);
    }

    String json() throws JsonProcessingException {
        return JSON.writeValueAsString(this) + "\n";
    }

    static IndexEntry of(String json) {
        try {
            return JSON.readValue(json, IndexEntry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not an index line of this job: " + json, e);
        }
    }
}
