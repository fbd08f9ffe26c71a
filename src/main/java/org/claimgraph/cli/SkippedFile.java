package org.claimgraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimgraph.extract.Result;

/** The lines of a dead-letter file: one JSON object for each article that was skipped, or was read with a warning. */
public final class SkippedFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SkippedFile() {}

    /** @return one line, with its end */
    public static String line(Result.Skipped skip) throws JsonProcessingException {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("where", skip.location());
        record.put("why", skip.reason());
        record.put("fix", skip.remedy());
        return JSON.writeValueAsString(record) + "\n";
    }

    /** A warning's line, with its end. */
    public static String line(String location, String warning) throws JsonProcessingException {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("where", location);
        record.put("warning", warning);
        return JSON.writeValueAsString(record) + "\n";
    }
}
