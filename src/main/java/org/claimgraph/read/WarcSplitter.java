package org.claimgraph.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records out of an uncompressed WARC stream, by their Content-Length; where that is wrong, by the next version line. */
final class WarcSplitter implements WarcRecords {

    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:\\s*(\\d{1,18})\\s*$");
    private static final String NEXT = "\r\n\r\nWARC/1.";
    private static final int MAX_HEADER = 1 << 16;

    private final int limit;
    private InputStream in;
    private int lost;

    WarcSplitter(InputStream in, int limit) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
        this.limit = limit;
    }

    @Override
    public int lost() {
        return lost;
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        while (true) {
            Optional<String> version = versionLine();
            if (version.isEmpty()) {
                return Optional.empty();
            }
            Optional<byte[]> record = record(version.get());
            if (record.isPresent()) {
                return record;
            }
            lost++;
        }
    }

    private Optional<byte[]> record(String version) throws IOException {
        StringBuilder header = new StringBuilder(version);
        for (String line = line(); !line.isEmpty(); line = line()) {
            header.append(line);
            if (line.isBlank()) {
                break;
            }
            if (header.length() > MAX_HEADER) {
                return Optional.empty();
            }
        }
        Matcher length = LENGTH.matcher(header);
        return length.find() ? body(header.toString(), Long.parseLong(length.group(1))) : Optional.empty();
    }

    private Optional<byte[]> body(String header, long length) throws IOException {
        byte[] body = in.readNBytes((int) Math.min(length, limit));
        if (length > limit) {
            in.skipNBytes(Math.min(length - limit, Long.MAX_VALUE));
            return Optional.empty();
        }
        byte[] after = in.readNBytes(4);
        if (body.length == length && new String(after, StandardCharsets.US_ASCII).equals("\r\n\r\n")) {
            ByteArrayOutputStream record = new ByteArrayOutputStream(header.length() + body.length + 4);
            record.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
            record.writeBytes(body);
            record.writeBytes(after);
            return Optional.of(record.toByteArray());
        }
        rewind(body, after);
        return Optional.empty();
    }

    /** A wrong length may have swallowed the next record's beginning: give those bytes back. */
    private void rewind(byte[] body, byte[] after) {
        String seen = new String(body, StandardCharsets.ISO_8859_1) + new String(after, StandardCharsets.ISO_8859_1);
        int next = seen.indexOf(NEXT);
        if (next >= 0) {
            byte[] back = seen.substring(next + 4).getBytes(StandardCharsets.ISO_8859_1);
            in = new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(back), in));
        }
    }

    /** The next line that opens a record; what stands before it belonged to a damaged one. */
    private Optional<String> versionLine() throws IOException {
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith("WARC/")) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The next line with its end; empty at the end of the stream. Longer lines come in pieces. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.append((char) b);
            if (b == '\n' || line.length() > MAX_HEADER) {
                break;
            }
        }
        return line.toString();
    }
}
