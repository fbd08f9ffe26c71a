package org.claimgraph.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times the program as people start it: from the launcher to the answer. Each figure is the median of the rounds. */
public final class StartBench {

    private static final String QUERY = "claims-by-source";
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

    private final Path launcher;
    private final Path store;
    private final int rounds;

    public StartBench(Path launcher, Path store, int rounds) {
        this.launcher = launcher.toAbsolutePath();
        this.store = store;
        this.rounds = rounds;
    }

    private interface Start {
        void go() throws IOException, InterruptedException;
    }

    /** Seconds by what was started. */
    public Map<String, Double> run() throws IOException, InterruptedException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        seconds.put("--help, s", median(() -> finish("--help")));
        seconds.put("query, s", median(() -> finish("query", QUERY, "source=Kremlin", "--store", store.toString())));
        seconds.put("serve to the first query's answer, s", median(this::serve));
        return seconds;
    }

    private double median(Start start) throws IOException, InterruptedException {
        List<Double> all = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            long begin = System.nanoTime();
            start.go();
            if (round > 0) { // the first brings the files into memory
                all.add((System.nanoTime() - begin) / 1e9);
            }
        }
        return Timing.median(all);
    }

    private void finish(String... arguments) throws IOException, InterruptedException {
        Process process = process(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(launcher + " " + String.join(" ", arguments) + " ended with " + exit);
        }
    }

    private void serve() throws IOException, InterruptedException {
        Process process = process("serve", "--port", "0", "--store", store.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader talk = process.inputReader()) {
            ask(address(talk) + "queries/" + QUERY + ".csv?source=Kremlin");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String address(BufferedReader talk) throws IOException {
        try (Stream<String> lines = talk.lines()) {
            return lines.map(ADDRESS::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .findFirst()
                    .orElseThrow(() -> new IOException("the server did not say its address"));
        }
    }

    private static void ask(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(url + " answered " + answer.statusCode());
            }
        }
    }

    private ProcessBuilder process(String... arguments) {
        return new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
    }
}
