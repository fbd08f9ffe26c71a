package org.claimgraph.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The members of a gzip file (RFC 1952) one by one; after a damaged one it looks for the next that begins well. */
final class GzipMembers {

    /** @param whole false if its data break off: the bytes are those before */
    record Member(byte[] bytes, boolean whole) {}

    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    /** Raw bytes from the beginning of the current member on. */
    private byte[] raw = new byte[CHUNK];

    private int length;
    private int lost;
    private boolean atEnd;
    private boolean atStart = true;
    private boolean outgrown;

    /** @param limit a member that unpacks to more bytes counts as lost */
    GzipMembers(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    int lost() {
        return lost;
    }

    /** The next member, unpacked; empty at the end. */
    Optional<Member> next() throws IOException {
        while (fill(HEADER)) {
            int start = headerLength();
            Optional<Member> member = start < 0 ? Optional.empty() : inflate(start);
            if (outgrown && atStart) {
                return Optional.empty();
            }
            outgrown = false;
            atStart = false;
            if (member.isEmpty() || !member.get().whole()) {
                resynchronise();
            }
            if (member.isPresent()) {
                return member;
            }
            lost++;
        }
        lost += length > 0 ? 1 : 0;
        length = 0;
        return Optional.empty();
    }

    /** A file whose first member outgrows the limit is most likely one member in all: its bytes, still compressed. */
    Optional<InputStream> singleMember() {
        return outgrown && atStart
                ? Optional.of(new SequenceInputStream(new ByteArrayInputStream(raw, 0, length), in))
                : Optional.empty();
    }

    private Optional<Member> inflate(int start) throws IOException {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
        byte[] buffer = new byte[CHUNK];
        CRC32 crc = new CRC32();
        int at = start;
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    if (at == length && !fill(length + 1)) {
                        return Optional.of(new Member(out.toByteArray(), false));
                    }
                    inflater.setInput(raw, at, length - at);
                    at = length;
                }
                int n = inflater.inflate(buffer);
                out.write(buffer, 0, n);
                crc.update(buffer, 0, n);
                if (out.size() > limit) {
                    outgrown = true;
                    return Optional.empty();
                }
                if (inflater.needsDictionary()) {
                    return Optional.empty();
                }
            }
            return checked(out.toByteArray(), crc.getValue(), at - inflater.getRemaining());
        } catch (DataFormatException e) {
            return Optional.of(new Member(out.toByteArray(), false));
        } finally {
            inflater.end();
        }
    }

    /** A file cut in the checksum after its last member has lost nothing that was to be read. */
    private Optional<Member> checked(byte[] member, long crc, int end) throws IOException {
        boolean complete = fill(end + TRAILER);
        if (complete && little(end) != crc) {
            return Optional.empty();
        }
        drop(complete ? end + TRAILER : length);
        return Optional.of(new Member(member, true));
    }

    private long little(int at) {
        return (raw[at] & 0xffL)
                | (raw[at + 1] & 0xffL) << 8
                | (raw[at + 2] & 0xffL) << 16
                | (raw[at + 3] & 0xffL) << 24;
    }

    /** Length of the header at the beginning, -1 if there is none. */
    private int headerLength() throws IOException {
        if (!isMagic(0)) {
            return -1;
        }
        int flags = raw[3];
        int at = HEADER;
        if ((flags & 4) != 0) {
            if (!fill(at + 2)) {
                return -1;
            }
            at += 2 + (raw[at] & 0xff) + ((raw[at + 1] & 0xff) << 8);
        }
        for (int field : new int[] {8, 16}) {
            if ((flags & field) != 0) {
                at = afterZero(at);
            }
        }
        at += (flags & 2) != 0 ? 2 : 0;
        return at > 0 && fill(at) ? at : -1;
    }

    private int afterZero(int from) throws IOException {
        int at = from;
        while (at >= 0 && fill(at + 1) && raw[at] != 0) {
            at++;
        }
        return at + 1;
    }

    /** Drops bytes up to the next that look like a member's beginning, or all. */
    private void resynchronise() throws IOException {
        int at = 1;
        while (fill(at + 4)) {
            if (isMagic(at)) {
                drop(at);
                return;
            }
            at++;
            if (at > CHUNK) {
                drop(at);
                at = 0;
            }
        }
        drop(length);
    }

    /** Magic number, deflate, and no reserved flag. */
    private boolean isMagic(int at) {
        return (raw[at] & 0xff) == 0x1f
                && (raw[at + 1] & 0xff) == 0x8b
                && raw[at + 2] == 8
                && (raw[at + 3] & 0xe0) == 0;
    }

    private void drop(int n) {
        System.arraycopy(raw, n, raw, 0, length - n);
        length -= n;
    }

    /** Reads until there are at least {@code n} bytes; false if the file ends before. */
    private boolean fill(int n) throws IOException {
        while (length < n && !atEnd) {
            if (length == raw.length) {
                raw = Arrays.copyOf(raw, raw.length * 2);
            }
            int read = in.read(raw, length, raw.length - length);
            atEnd = read < 0;
            length += Math.max(read, 0);
        }
        return length >= n;
    }
}
