package org.claimgraph.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a job has written. */
final class OutputFiles {

    private OutputFiles() {}

    /** Of all files but the notes, which say how long it took. */
    static Map<String, String> hashes(Path output) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(output)) {
            String name = output.relativize(file).toString();
            if (name.contains("/") && !name.startsWith("done/")) {
                hashes.put(name, sha256(file));
            }
        }
        return hashes;
    }

    static long count(Path folder, String prefix) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> names = Files.list(folder)) {
            return names.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .count();
        }
    }

    static Path copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return to;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
