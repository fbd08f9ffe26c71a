package org.claimgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The regular files in a tar archive (ustar, GNU long names, pax paths), in the archive's order; links are passed over. */
final class TarCursor implements Cursor {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    private final Content content;
    private final Formats formats;
    private Optional<Member> open = Optional.empty();
    private String longName = "";
    private boolean gaveAny;

    TarCursor(Content content, Formats formats) {
        this.content = content;
        this.formats = formats;
    }

    static boolean is(byte[] head) {
        return head.length > 262 && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    @Override
    public Optional<Step> next() throws IOException {
        if (open.isPresent()) {
            open.get().finish();
            open = Optional.empty();
        }
        while (true) {
            byte[] header = content.in().readNBytes(BLOCK);
            if (header.length < BLOCK || header[0] == 0) {
                boolean before = gaveAny;
                gaveAny = true;
                return Archive.end(content, before);
            }
            long size = octal(header);
            char type = (char) header[156];
            Member member = new Member(content.in(), size);
            String name = longName.isEmpty() ? name(header) : longName;
            if (type == 'L' || type == 'x') {
                longName = longName(member, type);
                member.finish();
            } else if ((type == '0' || type == 0) && !Archive.isHidden(name)) {
                longName = "";
                open = Optional.of(member);
                gaveAny = true;
                return Optional.of(Archive.step(content, name, member, formats));
            } else {
                longName = "";
                member.finish();
            }
        }
    }

    @Override
    public String location() {
        return content.location();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private String longName(Member member, char type) throws IOException {
        String text = new String(member.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
        if (type == 'L') {
            return text.replace("\0", "");
        }
        // pax: lines "LENGTH key=value"
        return text.lines()
                .filter(line -> line.contains(" path="))
                .map(line -> line.substring(line.indexOf(" path=") + 6))
                .findFirst()
                .orElse("");
    }

    private static String name(byte[] header) {
        String name = string(header, 0, 100);
        String prefix = string(header, 345, 155);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String string(byte[] header, int from, int length) {
        String field = new String(header, from, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }

    private static long octal(byte[] header) throws ReadException {
        try {
            String digits = string(header, 124, 12).strip();
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            throw new ReadException("a damaged tar header", "Pack the archive again.");
        }
    }

    /** One member's bytes; closing it leaves the archive open. */
    private static final class Member extends InputStream {
        private final InputStream in;
        private final long padding;
        private long left;

        Member(InputStream in, long size) {
            this.in = in;
            this.left = size;
            this.padding = (BLOCK - size % BLOCK) % BLOCK;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            left--;
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }

        void finish() throws IOException {
            in.skipNBytes(left + padding);
            left = 0;
        }
    }
}
