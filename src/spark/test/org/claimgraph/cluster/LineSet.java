package org.claimgraph.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The lines of files without their order: two are equal if and only if the files are equal after sorting. Gigabytes are not sorted
 * for that; the SHA-256 of the lines are added up. Comments in N-Quads say nothing and are left out.
 */
record LineSet(long lines, BigInteger sum) {

    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    /** @param files gzipped or plain, by their names */
    static LineSet of(List<Path> files) throws IOException {
        LineSet all = new LineSet(0, BigInteger.ZERO);
        for (Path file : files) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    all = line.startsWith("#") ? all : all.plus(line);
                }
            }
        }
        return all;
    }

    /** The files of a folder whose names end so. */
    static LineSet of(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return of(files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList());
        }
    }

    static LineSet of(Stream<String> lines) {
        return lines.reduce(new LineSet(0, BigInteger.ZERO), LineSet::plus, (a, b) -> {
            throw new IllegalStateException("one after the other");
        });
    }

    private LineSet plus(String line) {
        return new LineSet(lines + 1, sum.add(new BigInteger(1, sha256(line))).mod(MODULUS));
    }

    private static byte[] sha256(String line) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
