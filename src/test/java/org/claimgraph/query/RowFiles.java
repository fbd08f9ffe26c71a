package org.claimgraph.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The expected answers in {@code rows/}: parameters on the first line, then CSV, or N-Triples for a graph. */
final class RowFiles {

    private RowFiles() {}

    /** {@code source=Kremlin&act=denial} */
    static Map<String, String> parameters(String line) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : line.isEmpty() ? new String[0] : line.split("&")) {
            parameters.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("[^=]*=", ""));
        }
        return parameters;
    }

    static String text(String parameters, QueryResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            boolean graph = result instanceof QueryResult.Triples;
            ResultWriter.write(result, graph ? ResultFormat.NTRIPLES : ResultFormat.CSV, out);
            String written = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            // A graph has no order, and its blank nodes no names.
            String body = graph
                    ? written.lines()
                            .map(line -> line.replaceAll("_:\\S+", "_:b"))
                            .sorted()
                            .collect(Collectors.joining("\n", "", "\n"))
                    : written;
            return "# " + parameters + "\n" + body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
