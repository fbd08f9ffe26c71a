package org.claimgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Makes WARC files of a folder of pages ({@code *.html.gz}), damages them in known ways and shows what is read and what is
 * counted as lost: {@code java -cp … org.claimgraph.read.WarcDamageRun PAGES SCRATCH}.
 */
public final class WarcDamageRun {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private WarcDamageRun() {}

    public static void main(String[] args) throws IOException {
        List<byte[]> plain = records(Path.of(args[0]));
        List<byte[]> members = plain.stream().map(Inputs::gzip).toList();
        Path scratch = Path.of(args[1]);
        show("whole, compressed", scratch, members);
        show("whole, plain", scratch, plain);
        byte[] all = join(members);
        show("cut in the last member", scratch, List.of(Arrays.copyOf(all, all.length - 100)));
        List<byte[]> corrupt = new ArrayList<>(members);
        for (int i = 10; i < corrupt.size(); i += 40) {
            byte[] bad = corrupt.get(i).clone();
            Arrays.fill(bad, bad.length / 2, bad.length / 2 + 30, (byte) 0x55);
            corrupt.set(i, bad);
        }
        show("every 40th member corrupt", scratch, corrupt);
        List<byte[]> lengths = new ArrayList<>(plain);
        for (int i = 5; i < lengths.size(); i += 50) {
            String record = new String(lengths.get(i), StandardCharsets.ISO_8859_1);
            int at = record.indexOf("Content-Length: ") + 16;
            String wrong = record.substring(0, at)
                    + (i % 2 == 0 ? "77" : "99999")
                    + record.substring(record.indexOf("\r\n", at));
            lengths.set(i, wrong.getBytes(StandardCharsets.ISO_8859_1));
        }
        show("every 50th length wrong", scratch, lengths);
        show("one gzip member for all", scratch, List.of(Inputs.gzip(join(plain))));
    }

    private static void show(String name, Path scratch, List<byte[]> parts) throws IOException {
        Path file = Files.write(scratch.resolve("damaged.warc.gz"), join(parts));
        int read = 0;
        List<String> lost = new ArrayList<>();
        for (ReadResult result : Inputs.read(file)) {
            if (result instanceof ReadResult.Skipped skipped) {
                lost.add(skipped.reason());
            } else {
                read++;
            }
        }
        OUT.printf("%s: %d pages read; %s%n", name, read, lost);
        Files.delete(file);
    }

    private static List<byte[]> records(Path pages) throws IOException {
        List<byte[]> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(pages)) {
            for (Path page : files.sorted().toList()) {
                try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                    records.add(record(records.size(), in.readAllBytes()));
                }
            }
        }
        return records;
    }

    private static byte[] record(int number, byte[] page) {
        byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/" + number
                + "\r\nWARC-Date: 2021-03-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
                        .formatted(number)
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + (http.length + page.length)
                + "\r\n\r\n";
        return join(List.of(
                header.getBytes(StandardCharsets.US_ASCII),
                http,
                page,
                "\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
