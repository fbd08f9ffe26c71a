package org.claimgraph.serve;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other people's programs that look at ours from outside, fetched once into target/npm; they are no part of the program. */
final class Npm {

    static final Path FOLDER = Path.of("target/npm");

    private static final long PATIENCE_SECONDS = 60;

    private Npm() {}

    /** False where npm or its registry cannot be had. */
    static boolean has(String... packages) throws IOException, InterruptedException {
        List<String> missing = Stream.of(packages)
                .filter(name -> !Files.exists(module(name).resolve("package.json")))
                .toList();
        if (!missing.isEmpty() && onPath("npm")) {
            install(missing);
        }
        return Stream.of(packages).allMatch(name -> Files.exists(module(name).resolve("package.json")));
    }

    /** @param name with version: {@code n3@1.26.0} */
    static Path module(String name) {
        return FOLDER.resolve("node_modules").resolve(name.substring(0, name.lastIndexOf('@')));
    }

    private static void install(List<String> packages) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("package.json"), "{\"private\": true}");
        run(Stream.concat(
                        Stream.of("npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"),
                        packages.stream())
                .toList());
    }

    /** What the program prints; it runs in the folder of the packages. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Path out = FOLDER.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(out);
    }

    private static boolean onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
