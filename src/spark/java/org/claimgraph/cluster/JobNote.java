package org.claimgraph.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * What a job was asked for, kept with its output so that a restart goes on with the same work or is refused.
 *
 * @param version of the program
 * @param files the input's files, with length and time of change
 */
record JobNote(String version, List<String> arguments, int parts, List<String> files) {

    static final String NAME = "job.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    static JobNote of(String version, Settings settings, int parts, List<SourceFile> files) {
        return new JobNote(
                version,
                settings.arguments(),
                parts,
                files.stream()
                        .map(file -> file.uri() + " " + file.bytes() + " " + file.modified())
                        .toList());
    }

    String json() throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    static JobNote of(String json) throws JsonProcessingException {
        return JSON.readValue(json, JobNote.class);
    }
}
