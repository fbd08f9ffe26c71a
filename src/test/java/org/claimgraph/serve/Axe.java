package org.claimgraph.serve;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Deque's accessibility checker, fetched once into target/npm; it is no part of the program. */
final class Axe {

    private static final Path FOLDER = Path.of("target/npm");
    private static final Path SCRIPT = FOLDER.resolve("node_modules/axe-core/axe.min.js");
    private static final long PATIENCE_SECONDS = 60;

    private Axe() {}

    static Optional<String> script() throws IOException, InterruptedException {
        if (!Files.exists(SCRIPT)) {
            install();
        }
        return Files.exists(SCRIPT) ? Optional.of(Files.readString(SCRIPT)) : Optional.empty();
    }

    private static void install() throws IOException, InterruptedException {
        if (!onPath("npm")) {
            return;
        }
        Files.createDirectories(FOLDER);
        Process npm = new ProcessBuilder(
                        "npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "axe-core@4.10.3")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("npm.log").toFile())
                .start();
        if (!npm.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            npm.destroyForcibly();
        }
    }

    private static boolean onPath(String program) {
        for (String folder :
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
