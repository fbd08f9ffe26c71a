package org.claimgraph.read;

import static org.claimgraph.read.Inputs.article;
import static org.claimgraph.read.Inputs.gzip;
import static org.claimgraph.read.Inputs.read;
import static org.claimgraph.read.Inputs.skipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        ReadResult.Skipped loss = skipped(read(file).subList(4, 5));
        assertEquals(file + ", after record 4", loss.location());
        assertEquals("a damaged or oversized record", loss.reason());
    }

    @Test
    void readsACutFileUpToTheCut() throws IOException {
        byte[] all = join(members(5));
        Path file = Files.write(directory.resolve("a.warc.gz"), Arrays.copyOf(all, all.length - 30));
        assertEquals(List.of(1, 2, 3, 4), numbers(read(file)));
        assertEquals(1, lost(read(file)));
    }

    @Test
    void mendsARecordOfAWrongLength() throws IOException {
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            records.add(response(i, page(i), ""));
        }
        records.set(1, relength(records.get(1), 40));
        records.set(2, relength(records.get(2), 1_000_000_000));
        records.set(3, relength(records.get(3), -7));
        Path plain = Files.write(directory.resolve("a.warc"), join(records));
        Path packed = Files.write(
                directory.resolve("a.warc.gz"),
                join(records.stream().map(Inputs::gzip).toList()));
        for (Path file : List.of(plain, packed)) {
            assertEquals(List.of(1, 2, 3, 4, 5), numbers(read(file)));
            assertEquals(0, lost(read(file)));
            ReadResult.Read mended = (ReadResult.Read) read(file).get(3);
            assertEquals(
                    new String(page(4), StandardCharsets.UTF_8),
                    mended.article().content());
            assertEquals(
                    List.of(Warning.Kind.DAMAGE),
                    mended.warnings().stream().map(Warning::kind).toList());
        }
    }

    /** What is done to the bytes of five records, and how many are lost by it; the others are read. */
    static List<Arguments> damages() {
        byte[] stray = "\u0000\u0001 no record \u0002\u0003".repeat(9).getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = join(members(5));
        byte[] first = members(5).getFirst();
        byte[] headless = all.clone();
        Arrays.fill(headless, 12, 40, (byte) 0x55);
        byte[] version = plain(5);
        version[join(List.of(record(1))).length] = 'X';
        byte[] packed = gzip(plain(5));
        return List.of(
                arguments("cut after the last block", "a.warc", cut(plain(5), 2), 5, 0),
                arguments("cut in the checksum", "a.warc.gz", cut(all, 4), 5, 0),
                arguments("cut in a member's header", "a.warc.gz", join(List.of(all, Arrays.copyOf(first, 6))), 5, 1),
                arguments("cut in a record's header", "a.warc", join(List.of(plain(5), cut(record(6), 300))), 5, 1),
                arguments("bytes between records", "a.warc", join(List.of(plain(5), stray, record(6))), 6, 1),
                arguments("bytes between members", "a.warc.gz", join(List.of(all, stray, first)), 6, 1),
                arguments("bytes before records", "a.warc", join(List.of(stray, plain(5))), 5, 1),
                arguments("bytes before members", "a.warc.gz", join(List.of(stray, all)), 5, 1),
                arguments("a damaged beginning", "a.warc.gz", headless, 4, 1),
                arguments("a damaged version line", "a.warc", version, 4, 1),
                arguments("one member for all, cut", "a.warc.gz", cut(packed, 20), 4, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void readsAllThatIsReadableAndCountsTheRest(String damage, String name, byte[] bytes, int read, int lost)
            throws IOException {
        List<ReadResult> results = read(Files.write(directory.resolve(name), bytes));
        assertEquals(List.of(read, lost), List.of(numbers(results).size(), lost(results)), damage);
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

    private static int lost(List<ReadResult> results) {
        return (int)
                results.stream().filter(ReadResult.Skipped.class::isInstance).count();
    }

    private static byte[] record(int n) {
        return response(n, page(n), "");
    }

    private static byte[] plain(int n) {
        return join(IntStream.rangeClosed(1, n).mapToObj(WarcTest::record).toList());
    }

    private static byte[] cut(byte[] bytes, int by) {
        return Arrays.copyOf(bytes, bytes.length - by);
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
