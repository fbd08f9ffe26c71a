package org.claimgraph.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;

/**
 * What a part, or all of them, came to.
 *
 * @param cpuSeconds of the tasks' threads
 */
record Counts(long articles, long skipped, long warnings, long quads, double cpuSeconds) implements Serializable {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    private static final ObjectMapper JSON = new ObjectMapper();

    Counts plus(Counts other) {
        return new Counts(
                articles + other.articles,
                skipped + other.skipped,
                warnings + other.warnings,
                quads + other.quads,
                cpuSeconds + other.cpuSeconds);
    }

    String json() throws JsonProcessingException {
        return JSON.writeValueAsString(this) + "\n";
    }

    static Counts of(String json) throws JsonProcessingException {
        return JSON.readValue(json, Counts.class);
    }
}
