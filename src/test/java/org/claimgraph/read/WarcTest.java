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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {

    @TempDir
    Path directory;

    @Test
    void readsPagesWithTheirAddressAndUndoesTheirEncoding() throws IOException {
        byte[] plain = response(1, page(1), "");
        byte[] packed = response(2, gzip(page(2)), "Content-Encoding: gzip\r\n");
        Path file = Files.write(directory.resolve("a.warc"), join(List.of(plain, packed)));
        List<ReadResult> results = read(file);
        assertEquals(2, results.size());
        assertEquals("http://news.example/2", article(results.subList(1, 2)).id());
        assertEquals(
                new String(page(2), StandardCharsets.UTF_8),
                article(results.subList(1, 2)).content());
        assertEquals(Map.of("url", "http://news.example/1"), article(results).fields());
    }

    @Test
    void readsAllButTheDamagedMemberAndCountsIt() throws IOException {
        List<byte[]> members = members(9);
        byte[] bad = members.get(4);
        Arrays.fill(bad, bad.length / 2, bad.length / 2 + 20, (byte) 0x55);
        Path file = Files.write(directory.resolve("a.warc.gz"), join(members));
        assertEquals(List.of(1, 2, 3, 4, 6, 7, 8, 9), numbers(read(file)));
        assertEquals(
                "1 damaged or oversized records, 8 were whole",
                skipped(read(file).reversed()).reason());
    }

    @Test
    void readsACutFileUpToTheCut() throws IOException {
        byte[] all = join(members(5));
        Path file = Files.write(directory.resolve("a.warc.gz"), Arrays.copyOf(all, all.length - 30));
        assertEquals(List.of(1, 2, 3, 4), numbers(read(file)));
        assertTrue(skipped(read(file).reversed()).reason().startsWith("1 damaged"));
    }

    @Test
    void findsTheNextRecordAfterAWrongLength() throws IOException {
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            records.add(response(i, page(i), ""));
        }
        records.set(1, relength(records.get(1), 40));
        records.set(3, relength(records.get(3), -7));
        Path file = Files.write(directory.resolve("a.warc"), join(records));
        assertEquals(List.of(1, 3, 5), numbers(read(file)));
        assertTrue(skipped(read(file).reversed()).reason().startsWith("2 damaged"));
    }

    /** Found by damaging inputs at random. */
    @Test
    void skipsAResponseWithoutAnAddress() throws IOException {
        String record = new String(response(1, page(1), ""), StandardCharsets.ISO_8859_1);
        Path file = Files.writeString(
                directory.resolve("a.warc"),
                record.replace("WARC-Target-URI", "WARC-Tarqet-URI"),
                StandardCharsets.ISO_8859_1);
        assertEquals("a response without an address", skipped(read(file)).reason());
    }

    @Test
    void readsAFileCompressedAtOnceThatIsLargerThanAnArticleMayBe() throws IOException {
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            records.add(response(i, page(i), ""));
        }
        Path file = Files.write(directory.resolve("a.warc.gz"), gzip(join(records)));
        int limit = records.getFirst().length + 50;
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                numbers(read(ReadOptions.standard().withMaxArticleBytes(limit), file.toString())));
    }

    private static List<Integer> numbers(List<ReadResult> results) {
        return results.stream()
                .filter(ReadResult.Read.class::isInstance)
                .map(r -> Integer.valueOf(article(List.of(r)).id().replace("http://news.example/", "")))
                .toList();
    }

    private static List<byte[]> members(int n) {
        List<byte[]> members = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            members.add(gzip(response(i, page(i), "")));
        }
        return members;
    }

    private static byte[] page(int n) {
        String body = "<p>Ferry number " + n + " left the harbour at " + (n * 7919) + " past noon.</p>";
        return ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] response(int n, byte[] page, String header) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + header + "Content-Length: "
                + page.length + "\r\n\r\n";
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/" + n
                + "\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + n
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + page.length) + "\r\n\r\n";
        return join(List.of(
                (warc + http).getBytes(StandardCharsets.ISO_8859_1),
                page,
                "\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] relength(byte[] record, int by) {
        String text = new String(record, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("Content-Length: ") + 16;
        int end = text.indexOf("\r\n", at);
        int length = Integer.parseInt(text.substring(at, end));
        return (text.substring(0, at) + (length + by) + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
