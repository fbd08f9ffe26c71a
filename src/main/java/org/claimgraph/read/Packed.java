package org.claimgraph.read;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Compressed files and archives. */
final class Packed {

    /** An archive in an archive in an archive is a trick, not news. */
    private static final int MAX_DEPTH = 4;

    private Packed() {}

    static Optional<Step> open(Content content, byte[] head, Formats formats) throws IOException {
        boolean gzip = Content.startsWith(head, 0x1f, 0x8b);
        if (!gzip) {
            return Optional.empty();
        }
        if (content.depth() >= MAX_DEPTH) {
            throw new ReadException("archives nested more than " + MAX_DEPTH + " deep", "Unpack it first.");
        }
        return Optional.of(formats.open(gunzip(content, formats.options())));
    }

    private static Content gunzip(Content content, ReadOptions options) throws IOException {
        String id = content.id().endsWith(".gz")
                ? content.id().substring(0, content.id().length() - 3)
                : content.id();
        Counted compressed = new Counted(content.in());
        return content.inner(
                id,
                content.location(),
                new Unpacking(new GZIPInputStream(compressed, 1 << 15), compressed, options.maxRatio()));
    }
}
