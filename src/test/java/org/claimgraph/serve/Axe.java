package org.claimgraph.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Deque's accessibility checker. */
final class Axe {

    private static final String PACKAGE = "axe-core@4.10.3";

    private Axe() {}

    static Optional<String> script() throws IOException, InterruptedException {
        return Npm.has(PACKAGE)
                ? Optional.of(Files.readString(Npm.module(PACKAGE).resolve("axe.min.js")))
                : Optional.empty();
    }
}
