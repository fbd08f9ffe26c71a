package org.claimgraph.cli.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How a process of the program ended that was to be killed.
 *
 * @param wroteFor milliseconds between its first write to the store and its end, if it came to its end
 */
record Killed(When when, OptionalLong wroteFor) {

    /** Where the kill hit. */
    enum When {
        BEFORE_WRITING,
        WRITING,
        TOO_LATE
    }

    /**
     * Starts the program and kills it: one time in eight somewhere before it writes, else at a random moment of its writing.
     *
     * @param folder where it writes, store and backup
     * @param writing how long it is expected to write, in milliseconds
     */
    static Killed run(List<String> command, Path folder, long writing, Random random)
            throws IOException, InterruptedException {
        String before = fingerprint(folder);
        boolean early = random.nextInt(8) == 0;
        double share = random.nextDouble();
        Process process = start(command);
        if (early) {
            process.waitFor((long) (share * 1500), TimeUnit.MILLISECONDS);
        } else {
            while (process.isAlive() && fingerprint(folder).equals(before)) {
                Thread.sleep(1);
            }
        }
        long began = System.nanoTime();
        boolean ended = !early && process.waitFor((long) (share * writing * 1000), TimeUnit.MICROSECONDS);
        process.destroyForcibly();
        int exit = process.waitFor();
        if (ended || exit != 128 + 9) {
            return new Killed(When.TOO_LATE, OptionalLong.of((System.nanoTime() - began) / 1_000_000));
        }
        When when = fingerprint(folder).equals(before) ? When.BEFORE_WRITING : When.WRITING;
        return new Killed(when, OptionalLong.empty());
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.claimgraph.cli.Main"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Names and sizes of the data files; TDB2's own locks and empty files do not count as writing. */
    private static String fingerprint(Path folder) {
        TreeMap<String, Long> sizes = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Killed::isData)
                        .forEach(
                                file -> sizes.put(file.toString(), file.toFile().length()));
            } catch (IOException | UncheckedIOException e) {
                return "changing"; // a file went while we looked
            }
        }
        return sizes.toString();
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("-data.obj")
                || name.endsWith(".jrnl")
                || name.equals("committing")
                || name.equals("CURRENT")
                || name.endsWith("-tmp")
                || name.endsWith(".part");
    }
}
