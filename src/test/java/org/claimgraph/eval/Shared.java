package org.claimgraph.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.claimgraph.cli.Main;

/** The evaluation data and its scorers, beside the repository: {@code ../shared/eval}. */
final class Shared {

    static final Path EVAL = Path.of("..", "shared", "eval");

    private Shared() {}

    static Path unpacked(Path gz) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(gz))) {
            Path file = work(gz.getFileName().toString().replace(".gz", ""));
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path extracted(String name, List<String> options, List<Path> inputs) {
        Path out = work(name);
        List<String> command =
                new ArrayList<>(List.of("extract", "--quiet", "--format", "jsonl", "-o", out.toString()));
        command.addAll(options);
        inputs.forEach(input -> command.add(input.toString()));
        int exit = Main.run(command.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("extract ended with " + exit);
        }
        return out;
    }

    /** What the scorer prints when it is asked for JSON. */
    static String score(Path scorer, Path... files) {
        return printed(scorer, files, List.of("--json"));
    }

    /** What a scorer prints that knows no options. */
    static String printed(Path scorer, Path... files) {
        return printed(scorer, files, List.of());
    }

    private static String printed(Path scorer, Path[] files, List<String> options) {
        List<String> command = new ArrayList<>(List.of("python3", scorer.toString()));
        for (Path file : files) {
            command.add(file.toString());
        }
        command.addAll(options);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(scorer + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Properties floors() {
        Properties floors = new Properties();
        try (InputStream in = Shared.class.getResourceAsStream("floors.properties")) {
            floors.load(in);
            return floors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path work(String name) {
        Path folder = Path.of("target", "eval");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }
}
