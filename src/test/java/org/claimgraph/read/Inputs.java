package org.claimgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What the tests of readers share: files to read, and what came of them. */
public final class Inputs {

    private Inputs() {}

    public static Path write(Path directory, String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    public static List<ReadResult> read(Path... paths) {
        return read(
                ReadOptions.standard(), Arrays.stream(paths).map(Path::toString).toArray(String[]::new));
    }

    public static List<ReadResult> read(ReadOptions options, String... inputs) {
        try (Stream<ReadResult> results = Readers.open(List.of(inputs), options)) {
            return results.toList();
        }
    }

    public static RawArticle article(List<ReadResult> results) {
        return results.getFirst() instanceof ReadResult.Read read
                ? read.article()
                : fail("not read: " + results.getFirst());
    }

    public static ReadResult.Skipped skipped(List<ReadResult> results) {
        return results.getFirst() instanceof ReadResult.Skipped skipped
                ? skipped
                : fail("not skipped: " + results.getFirst());
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    public static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T fail(String message) {
        throw new AssertionError(message);
    }
}
