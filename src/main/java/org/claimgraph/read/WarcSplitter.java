package org.claimgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records out of an uncompressed WARC stream, by their Content-Length. A record whose length is wrong goes on to the next
 * version line; what belongs to no record is one loss for each stretch.
 */
final class WarcSplitter implements WarcRecords {

    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:[ \\t]*(\\d{1,18})[ \\t]*$");
    private static final Pattern VERSION = Pattern.compile("WARC/1\\.\\d\\r?\\n?$");
    private static final String END = "\r\n\r\n";
    private static final byte[] NEXT = (END + "WARC/1.").getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_HEADER = 1 << 16;

    private final int limit;
    private final boolean endIsSure;
    private final Replay in;
    private int lost;

    /** @param endIsSure false if the stream may have been cut: its last record is then lost if its length says so */
    WarcSplitter(InputStream in, int limit, boolean endIsSure) {
        this.in = new Replay(in);
        this.limit = limit;
        this.endIsSure = endIsSure;
    }

    @Override
    public int lost() {
        return lost;
    }

    @Override
    public Optional<Record> next() throws IOException {
        boolean afterLoss = false;
        while (true) {
            Optional<String> version = versionLine(afterLoss);
            if (version.isEmpty()) {
                return Optional.empty();
            }
            Optional<Record> record = record(version.get());
            if (record.isPresent()) {
                return record;
            }
            lost++;
            afterLoss = true;
        }
    }

    private Optional<Record> record(String version) throws IOException {
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

    private Optional<Record> body(String header, long length) throws IOException {
        byte[] body = in.readNBytes((int) Math.min(length, limit));
        byte[] after = length > limit ? new byte[0] : in.readNBytes(END.length());
        // A file cut in the white space after its last record has lost nothing.
        boolean ends = END.startsWith(new String(after, StandardCharsets.US_ASCII));
        if (body.length == length && ends) {
            return Optional.of(new Record(bytes(header, body, body.length), false));
        }
        in.unread(after, 0);
        in.unread(body, 0);
        Optional<Record> mended = upToTheNext(header);
        if (mended.isEmpty() && length > limit) {
            skip(length);
        }
        return mended;
    }

    /** The record that ends where the next begins, whatever its header says. */
    private Optional<Record> upToTheNext(String header) throws IOException {
        byte[] seen = in.readNBytes(limit);
        int next = Replay.indexOf(seen, NEXT, 0);
        if (next >= 0) {
            in.unread(seen, next);
            return Optional.of(mended(header, seen, next));
        }
        if (endIsSure && seen.length < limit) {
            int end = new String(seen, StandardCharsets.ISO_8859_1)
                    .stripTrailing()
                    .length();
            return Optional.of(mended(header, seen, end));
        }
        in.unread(seen, 0);
        return Optional.empty();
    }

    private static Record mended(String header, byte[] body, int length) {
        Matcher stated = LENGTH.matcher(header);
        return new Record(bytes(stated.replaceFirst("Content-Length: " + length), body, length), true);
    }

    private static byte[] bytes(String header, byte[] body, int length) {
        ByteArrayOutputStream record = new ByteArrayOutputStream(header.length() + length + END.length());
        record.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        record.write(body, 0, length);
        record.writeBytes(END.getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    /** Passes over as many bytes, or to the end. */
    private void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            int read = in.readNBytes((int) Math.min(left, MAX_HEADER)).length;
            left = read == 0 ? 0 : left - read;
        }
    }

    /** The next line that opens a record, without what stands before it on the line. */
    private Optional<String> versionLine(boolean afterLoss) throws IOException {
        boolean counted = afterLoss;
        for (String line = line(); !line.isEmpty(); line = line()) {
            Matcher version = VERSION.matcher(line);
            boolean opens = version.find();
            boolean stray = opens ? version.start() > 0 : !line.isBlank();
            lost += stray && !counted ? 1 : 0;
            counted |= stray;
            if (opens) {
                return Optional.of(version.group());
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
