package org.claimgraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.Result;

/** The dead-letter file: one JSON object a line for each article that was skipped, then for each that was read with a warning. */
public final class SkippedFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SkippedFile() {}

    static void write(Path file, List<Result.Skipped> skipped, List<Warning> warnings) {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Result.Skipped skip : skipped) {
                out.write(line(skip));
            }
            for (Warning warning : warnings) {
                out.write(line(warning.location(), warning.text()));
            }
        } catch (IOException e) {
            throw new CannotRunException(
                    file + ": cannot be written (" + e.getMessage() + "); choose another --skipped file", e);
        }
    }

    /** @return one line, with its end */
    public static String line(Result.Skipped skip) throws IOException {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("where", skip.location());
        record.put("why", skip.reason());
        record.put("fix", skip.remedy());
        return JSON.writeValueAsString(record) + "\n";
    }

    /** A warning's line, with its end. */
    public static String line(String location, String warning) throws IOException {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("where", location);
        record.put("warning", warning);
        return JSON.writeValueAsString(record) + "\n";
    }
}
