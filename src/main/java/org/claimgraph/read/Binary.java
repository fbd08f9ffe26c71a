package org.claimgraph.read;

import java.util.Map;
import java.util.TreeMap;

/** Files that hold no text, whatever their name says. */
final class Binary {

    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "%PDF", "a PDF file, which is out of scope",
            "\u00D0\u00CF\u0011\u00E0", "an old Office document",
            "BZh", "a bzip2 archive",
            "\u00FD7zXZ", "an xz archive",
            "7z\u00BC\u00AF", "a 7-Zip archive",
            "Rar!", "a RAR archive",
            "\u0028\u00B5\u002F\u00FD", "a Zstandard archive"));

    private Binary() {}

    /** True for a known binary format, and where more than one byte in fifty is a control character that no text has. */
    static boolean is(byte[] head) {
        return KINDS.keySet().stream().anyMatch(Formats.ascii(head)::startsWith)
                || (Decoder.wide(head).isEmpty() && controls(head) * 50L > head.length);
    }

    static String reason(byte[] head) {
        String start = Formats.ascii(head);
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("binary data, not text");
    }

    private static int controls(byte[] bytes) {
        int n = 0;
        for (byte b : bytes) {
            boolean usual = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
            n += b >= 0 && b < 0x20 && !usual ? 1 : 0;
        }
        return n;
    }
}
