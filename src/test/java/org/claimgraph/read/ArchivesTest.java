package org.claimgraph.read;

import static org.claimgraph.read.Inputs.article;
import static org.claimgraph.read.Inputs.gzip;
import static org.claimgraph.read.Inputs.read;
import static org.claimgraph.read.Inputs.skipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

    @TempDir
    Path directory;

    @Test
    void looksThroughGzip() throws IOException {
        Path file = Files.write(directory.resolve("a.txt.gz"), gzip("The mayor spoke."));
        assertEquals(
                "a.txt The mayor spoke.",
                article(read(file)).id() + " " + article(read(file)).content());
    }

    @Test
    void readsTheFilesOfAZipAndRefusesOneThatClimbsOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("day/a.txt", "../evil.txt", "day/.DS_Store", "day/b.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("In " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = Files.write(directory.resolve("news.zip"), bytes.toByteArray());
        List<ReadResult> results = read(file);
        assertEquals(
                List.of("day/a.txt", "day/b.txt"),
                List.of(article(results).id(), article(results.subList(2, 3)).id()));
        assertEquals(
                "a name that leads out of the archive",
                skipped(results.subList(1, 2)).reason());
        assertEquals(3, results.size());
    }

    @Test
    void readsTarGzWithNamesOfAnyLength() throws IOException {
        String longName = "d/".repeat(60) + "long.txt";
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        member(tar, "a.txt", '0', "First.");
        member(tar, "././@LongLink", 'L', longName + "\0");
        member(tar, longName.substring(0, 99), '0', "Second.");
        tar.writeBytes(new byte[1024]);
        Path file = Files.write(directory.resolve("news.tar.gz"), gzip(tar.toByteArray()));
        assertEquals(
                List.of("a.txt First.", longName + " Second."),
                read(file).stream()
                        .map(r -> article(List.of(r)).id() + " "
                                + article(List.of(r)).content())
                        .toList());
    }

    @Test
    void givesUpADecompressionBomb() throws IOException {
        Path file = Files.write(directory.resolve("bomb.gz"), gzip(gzip(new byte[200 << 20])));
        assertTrue(skipped(read(file)).reason().contains("decompression bomb")
                || skipped(read(file)).reason().contains("binary"));
        String line = "{\"text\": \"" + "a".repeat(60 << 20) + "\"}";
        Path text = Files.write(directory.resolve("text.gz"), gzip(line));
        assertTrue(
                skipped(read(text)).reason().contains("decompression bomb"),
                skipped(read(text)).reason());
    }

    @Test
    void saysWhereACutArchiveEnds() throws IOException {
        byte[] whole = gzip("{\"text\": \"One.\"}\n".repeat(1) + "{\"text\": \"" + random(300_000) + "\"}\n");
        Path file = Files.write(directory.resolve("cut.jsonl.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        List<ReadResult> results = read(file);
        assertEquals("One.", article(results).content());
        assertTrue(skipped(results.subList(1, 2)).reason().startsWith("cannot be read further"));
    }

    private static String random(int length) {
        StringBuilder text = new StringBuilder();
        new java.util.SplittableRandom(1).ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static void member(ByteArrayOutputStream tar, String name, char type, String text) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, String.format("%011o", text.length()));
        header[156] = (byte) type;
        put(header, 257, "ustar");
        tar.writeBytes(header);
        tar.writeBytes(
                java.util.Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), (text.length() + 511) / 512 * 512));
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
